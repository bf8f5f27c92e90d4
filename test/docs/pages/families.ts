import type { Family } from '../../../src/domain/rulebook/stores/family.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import type { Text } from '../../../src/domain/text.js';
import { anchor, code, list, page, ruleFile, table } from '../markdown.js';

export const familiesPage = ({ families, databases }: Rulebook): string => {
  const titleOf = (id: string): string => databases.find((database) => database.id === id)?.title ?? id;
  const known = ({ representatives }: Family): string => representatives.map(titleOf).join(', ');
  return page(
    '# Families of databases',
    'A family is a kind of database. The table lists the families that the advisor ranks, the databases that stand for each, and what it stores; what each is good at, and what it is not made for, follows below. How well a family supports each trait, with evidence and source, stands in its file, to which the id under each heading leads.',
    table(families, [
      { head: 'Family', cell: ({ title }) => `[${title.en}](#${anchor(title.en)})` },
      { head: 'Databases', cell: known },
      { head: 'Storage structure', cell: ({ storage }) => storage.en },
    ]),
    ...families.map(section),
  );
};

const section = ({ id, title, characteristics, suited, unsuited }: Family): string =>
  [
    `## ${title.en}`,
    ruleFile(code(id), `families/${id}`),
    sentences(characteristics),
    `Suited to:\n\n${sentences(suited)}`,
    `Not suited to:\n\n${sentences(unsuited)}`,
  ].join('\n\n');

const sentences = (texts: readonly Text[]): string => list(texts.map(({ en }) => en));
