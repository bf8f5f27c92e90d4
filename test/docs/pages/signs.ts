import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import { code, page, ruleFile, table } from '../markdown.js';

export const signsPage = ({ families, signs }: Rulebook): string =>
  page(
    '# Signs to move by',
    'Where the verdict is `keep`, what runs already stays, and the answer names the measurable signs at which to look again: those that belong to what the next engine does better, else the general ones. Before a move stands the smallest change that helps. The id leads to the file, which holds the sources of each figure.',
    ...families.flatMap(({ id, title }) => {
      const shown = signs.filter((sign) => sign.families.includes(id));
      if (shown.length === 0) return [];
      return [
        `## ${title.en}`,
        table(shown, [
          { head: 'Sign', cell: (sign) => ruleFile(code(sign.id), `signs/${sign.id}`) },
          { head: 'Look again when', cell: ({ sign }) => sign.en },
          { head: 'Before that', cell: ({ fixFirst }) => fixFirst.en },
          { head: 'Toward', cell: ({ toward }) => (toward.length === 0 ? 'any' : toward.map(code).join(', ')) },
        ]),
      ];
    }),
  );
