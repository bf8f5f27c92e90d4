import type { ReviewRule } from '../../../src/domain/rulebook/review-rule.js';
import { STRENGTHS, type SelectionRule } from '../../../src/domain/rulebook/rule.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import { SEVERITIES } from '../../../src/domain/rulebook/severity.js';
import { HEADLINES, type Headline } from '../../../src/domain/rulebook/trait.js';
import { anchor, code, page, ruleFile, table } from '../markdown.js';

interface Titled {
  readonly id: string;
  readonly title: { readonly en: string };
}

export const rulesPage = (rulebook: Rulebook): string => {
  const { review, selection, conflicts, drivers, traits, styleTraits, patterns } = rulebook;
  return page(
    '# Rules',
    'Every rule of the advisor, by what it judges: designs, workloads, and the choice of an architecture style. An id leads to the file of its rule, which holds the condition, the texts in English and Korean, the sources, and the examples by which it is tested. In the sentences `{data.maxItemKb}` stands for the value of that fact.',
    '## Review rules',
    'What a review finds in a design. Some rules have several cases with severities of their own.',
    table(review, [
      { head: 'Rule', cell: ({ id }) => ruleFile(code(id), `review/${id}`) },
      { head: 'Severity', cell: severities },
      { head: 'Why', cell: ({ because }) => because.en },
      { head: 'Patterns', cell: (rule) => rule.patterns.map((id) => patternLink(id, patterns)).join(', ') },
    ]),
    '## Selection rules',
    'What a workload needs: a rule that fires asks for a trait, as a must or less. A database that lacks a must is ruled out; the others earn points by how well they support each trait that is needed.',
    ...HEADLINES.flatMap((headline) => {
      const group = traits.filter((trait) => trait.headline === headline);
      return [`### ${HEADINGS[headline]}`, needTable(selection, group, 'selection')];
    }),
    '## Conflict rules',
    'What a workload asks for and nothing can give together.',
    table(conflicts, [
      { head: 'Rule', cell: ({ id }) => ruleFile(code(id), `conflicts/${id}`) },
      { head: 'Why', cell: ({ because }) => because.en },
      { head: 'What can give way', cell: ({ relax }) => relax.map(code).join(', ') },
    ]),
    '## Driver rules',
    'What a system asks of its architecture style.',
    needTable(drivers, styleTraits, 'drivers'),
  );
};

const severities = ({ cases }: ReviewRule): string =>
  SEVERITIES.filter((severity) => cases.some((one) => one.severity === severity)).join(', ');

const patternLink = (id: string, patterns: readonly Titled[]): string =>
  `[${id}](patterns.md#${anchor(patterns.find((pattern) => pattern.id === id)?.title.en ?? id)})`;

const HEADINGS: Readonly<Record<Headline, string>> = {
  'real-time-response': 'Real-time response',
  scalability: 'Scalability',
  'high-availability': 'High availability',
  'cloud-native': 'Cloud native',
  simplicity: 'Simplicity',
  flexibility: 'Flexibility',
  query: 'Query',
  consistency: 'Consistency',
  'data-model': 'Data model',
};

/** The rules that ask for these traits: by trait, and of one trait the strongest first. */
const needTable = <Name extends string>(
  rules: readonly SelectionRule<Name>[],
  traits: readonly Titled[],
  folder: string,
): string => {
  const rows = traits.flatMap(({ id, title }) =>
    rules
      .filter(({ need }) => need.trait === id)
      .toSorted((one, other) => STRENGTHS.indexOf(one.need.strength) - STRENGTHS.indexOf(other.need.strength))
      .map((rule) => ({ rule, title: title.en })),
  );
  return table(rows, [
    { head: 'Trait', cell: ({ title }) => title },
    { head: 'Strength', cell: ({ rule }) => rule.need.strength },
    { head: 'Rule', cell: ({ rule }) => ruleFile(code(rule.id), `${folder}/${rule.id}`) },
    { head: 'Why', cell: ({ rule }) => rule.because.en },
  ]);
};
