import type { Summary } from './score.js';

export interface Figure {
  readonly name: string;
  readonly value: string;
}

/** What is told of a set of published cases. */
export const figuresOf = (summary: Summary): readonly Figure[] => {
  const { high, medium, low } = summary.byConfidence;
  return [
    { name: 'cases', value: String(summary.cases) },
    { name: 'chosen family first', value: percent(summary.chosenFirst) },
    { name: 'right or acceptable first', value: percent(summary.rightFirst) },
    { name: 'right or acceptable in the first two', value: percent(summary.rightInFirstTwo) },
    {
      name: 'right or acceptable first without rules on its own source',
      value: percent(summary.rightWithoutItsSource),
    },
    { name: 'warned-against family first', value: String(summary.wrongFirst) },
    { name: 'chosen product in the catalogue', value: String(summary.inCatalogue) },
    { name: 'of these among the first three of its family', value: percent(summary.productAmongFirst) },
    { name: 'of these among the first three of all', value: percent(summary.productAmongFirstOfAll) },
    { name: 'right with high confidence', value: share(high) },
    { name: 'right with medium confidence', value: share(medium) },
    { name: 'right with low confidence', value: share(low) },
  ];
};

const percent = (part: number): string => `${part} %`;

const share = ({ right, cases }: Summary['byConfidence']['high']): string => `${right} of ${cases}`;
