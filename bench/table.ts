import { isMet, type Row } from './measure/row.js';

/** A row and the part of the bench that it comes from. */
export interface Placed extends Row {
  readonly part: string;
}

/** One table in Markdown, the ratios first: they say more than what one machine took. */
export const tableOf = (rows: readonly Placed[]): string => {
  const ordered = [...rows.filter(({ unit }) => unit === '×'), ...rows.filter(({ unit }) => unit !== '×')];
  const cells = [HEAD, ...ordered.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(3, ...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) => written(line, widths));
  return [lines[0], rule(widths), ...lines.slice(1)].join('\n');
};

const HEAD = ['figure', 'goal', 'part', 'what'] as const;

const cellsOf = (row: Placed): readonly string[] => [figure(row), goal(row), row.part, row.name];

const figure = ({ value, unit }: Row): string => (value === undefined ? '–' : `${rounded(value)} ${unit}`);

/** Three digits are as many as a second run would have again. */
const rounded = (value: number): string =>
  (value >= 100 ? Math.round(value) : Number(value.toPrecision(3))).toLocaleString('en', { maximumFractionDigits: 4 });

const goal = (row: Row): string => {
  if (row.goal === undefined) return '';
  const bound = 'atLeast' in row.goal ? `≥ ${rounded(row.goal.atLeast)}` : `≤ ${rounded(row.goal.atMost)}`;
  return isMet(row) === false ? `${bound}, missed` : bound;
};

/** Figures stand to the right. */
const written = (line: readonly string[], widths: readonly number[]): string =>
  `| ${line.map((cell, column) => (column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;

const rule = (widths: readonly number[]): string =>
  `| ${widths.map((width, column) => (column === 0 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
