import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import { figuresOf, type Figure } from '../../cases/figures.js';
import { CASE_FILES, readCases } from '../../cases/published-case.js';
import { score, summarise } from '../../cases/score.js';
import { page, table } from '../markdown.js';

export const qualityPage = (rulebook: Rulebook): string => {
  const figures = CASE_FILES.map((file) =>
    figuresOf(summarise(readCases(file).map((published) => score(published, rulebook)))),
  );
  return page(
    '# How good the advice is',
    'The advice is held against decisions that others published: what a workload asked for, what was chosen, which families a fair expert would also accept, and which the source warns against. `further-cases.json` was encoded after `cases.json` and from other sources; many of its decisions were made by cost, skills or history alone. The first of them showed which principles were still missing; the last were held against the rules unseen. `fresh.json` was encoded last of all; the principles that it showed missing have been added since. All three tell what the rules can explain, and none of them any longer what they would foresee.',
    table(figures[0] ?? [], [
      { head: 'Figure', cell: ({ name }) => name },
      ...CASE_FILES.map((file, at) => ({
        head: `[${file}.json](../test/cases/${file}.json)`,
        cell: ({ name }: Figure): string => figures[at]?.find((figure) => figure.name === name)?.value ?? '',
      })),
    ]),
    'Advice is right if the family that comes first is one that the source chose, and acceptable if it is one that an expert would put first too; the figures by confidence count both as right. `npm run cases` prints every decision beside the advice, with the rules that decided.',
  );
};
