import type { Database } from '../../src/domain/rulebook/database.js';
import { CASE_FILES, readCases } from '../cases/published-case.js';
import { score, summarise, type Summary } from '../cases/score.js';
import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';
import { SEVERITIES } from '../../src/domain/rulebook/severity.js';

/** The tables of README.md, by the name between their markers; made from the rulebook, never written by hand. */
export const tables = (rulebook: Rulebook): Readonly<Record<string, string>> => ({
  families: familyTable(rulebook),
  databases: databaseTable(rulebook),
  quality: qualityTable(rulebook),
  'review-rules': reviewTable(rulebook),
  patterns: patternTable(rulebook),
});

const qualityTable = (rulebook: Rulebook): string => {
  const summaries = CASE_FILES.map((file) => summarise(readCases(file).map((published) => score(published, rulebook))));
  const row = (name: string, of: (summary: Summary) => string): readonly string[] => [name, ...summaries.map(of)];
  return table(
    ['', ...CASE_FILES.map((file) => `${file}.json`)],
    [
      row('cases', ({ cases }) => String(cases)),
      row('chosen family first', ({ chosenFirst }) => `${String(chosenFirst)} %`),
      row('right or acceptable family first', ({ rightFirst }) => `${String(rightFirst)} %`),
      row('right or acceptable in the first two', ({ rightInFirstTwo }) => `${String(rightInFirstTwo)} %`),
      row('family first that the source warns against', ({ wrongFirst }) => String(wrongFirst)),
      row(
        'right where confidence is high',
        ({ byConfidence: { high } }) => `${String(high.right)} of ${String(high.cases)}`,
      ),
    ],
  );
};

const reviewTable = ({ review }: Rulebook): string =>
  table(
    ['Rule', 'Severity', 'Why', 'Patterns'],
    review.map(({ id, cases, because, patterns }) => [
      `\`${id}\``,
      SEVERITIES.filter((severity) => cases.some((one) => one.severity === severity)).join(', '),
      because.en,
      patterns.join(', '),
    ]),
  );

const patternTable = ({ patterns }: Rulebook): string =>
  table(
    ['Pattern', 'Problem', 'Parts'],
    patterns.map(({ id, title, problem, parts }) => [
      `**${title.en}** \`${id}\``,
      problem.en,
      parts.map((part) => part.title.en).join(', '),
    ]),
  );

const familyTable = ({ families, databases }: Rulebook): string =>
  table(
    ['Family', 'Databases', 'Storage', 'Characteristics', 'Suited to'],
    families.map(({ title, representatives, storage, characteristics, suited }) => [
      `**${title.en}**`,
      representatives.map((id) => databases.find((database) => database.id === id)?.title ?? id).join(', '),
      storage.en,
      characteristics.map(({ en }) => en).join(' '),
      suited.map(({ en }) => en).join(' '),
    ]),
  );

const databaseTable = ({ families, databases }: Rulebook): string =>
  table(
    ['Database', 'Family', 'Also', 'Licence', 'Hosting', 'Platforms', 'Languages', 'Hard limits'],
    families.flatMap(({ id }) =>
      databases
        .filter(({ family }) => family === id)
        .map((database) => [
          `**${database.title}** \`${database.id}\``,
          id,
          database.secondary.map(({ family }) => family).join(', '),
          `${database.licence.spdx}${database.licence.osi ? ' (OSI)' : ''}`,
          [...(database.selfHosted ? ['self'] : []), ...(database.managed.length > 0 ? ['managed'] : [])].join(', '),
          database.platforms.join(', '),
          database.languages.join(', '),
          hardNumbers(database),
        ]),
    ),
  );

const hardNumbers = ({ limits }: Database): string =>
  limits
    .filter(({ hard, bound }) => hard && (bound.kind === 'at-most' || bound.kind === 'at-least'))
    .map(({ fact, bound }) => {
      if (bound.kind === 'at-most') return `${fact} ≤ ${bound.value.toLocaleString('en-GB')}`;
      return bound.kind === 'at-least' ? `${fact} ≥ ${bound.value.toLocaleString('en-GB')}` : '';
    })
    .join('; ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escape).join(' | ')} |`).join('\n');

const escape = (cell: string): string => cell.replaceAll('|', '\\|');

const marked = (name: string): RegExp =>
  new RegExp(`(<!-- ${name}: made by npm run readme -->\n)[\\s\\S]*?(<!-- end -->)`);

/** A text with the content of its marked places replaced. */
export const withTables = (text: string, contents: Readonly<Record<string, string>>): string =>
  Object.entries(contents).reduce(
    (before, [name, content]) =>
      before.replace(marked(name), (_, open: string, close: string) => `${open}${content}\n${close}`),
    text,
  );
