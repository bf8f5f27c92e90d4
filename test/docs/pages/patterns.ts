import type { Pattern } from '../../../src/domain/rulebook/pattern.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import type { Text } from '../../../src/domain/text.js';
import { anchor, code, list, page, ruleFile, table } from '../markdown.js';

export const patternsPage = ({ patterns }: Rulebook): string =>
  page(
    '# Patterns between services',
    'Findings of a review point to these patterns by id. The table lists the problem that each solves; how it works, when it is needed, when it is not, and what it costs follows below. Its parts, an example and its sources stand in its file, to which the id under each heading leads.',
    table(patterns, [
      { head: 'Pattern', cell: ({ title }) => `[${title.en}](#${anchor(title.en)})` },
      { head: 'Problem', cell: ({ problem }) => problem.en },
    ]),
    ...patterns.map(section),
  );

const section = ({ id, title, solution, parts, neededWhen, notWhen, costs }: Pattern): string =>
  [
    `## ${title.en}`,
    ruleFile(code(id), `patterns/${id}`),
    solution.en,
    ...(parts.length === 0 ? [] : [`Parts: ${parts.map((part) => part.title.en).join(', ')}.`]),
    `Needed when:\n\n${sentences(neededWhen)}`,
    `Not needed when:\n\n${sentences(notWhen)}`,
    `Costs:\n\n${sentences(costs)}`,
  ].join('\n\n');

const sentences = (texts: readonly Text[]): string => list(texts.map(({ en }) => en));
