export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
}

/** A table in GitHub's Markdown, a line for each row. */
export const table = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string =>
  [
    columns.map(({ head }) => head),
    columns.map(() => '---'),
    ...rows.map((row) => columns.map(({ cell }) => inCell(cell(row)))),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const inCell = (text: string): string => text.replaceAll('|', '\\|');

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const code = (text: string): string => `\`${text}\``;

/** A file of `rules/` under a name, as the pages in `docs/` reach it. */
export const ruleFile = (name: string, path: string): string => `[${name}](../rules/${path}.yaml)`;

/** The anchor that code hosts give to a heading: lower case, without punctuation, a hyphen for each space. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** A page of these parts, with an empty line between them. */
export const page = (...parts: readonly string[]): string => `${[MADE, ...parts].join('\n\n')}\n`;

const MADE = '<!-- Made by `npm run docs`: change what it is made from, not this page. -->';
