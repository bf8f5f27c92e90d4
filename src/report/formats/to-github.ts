import type { Region } from '../../domain/region.js';
import type { Severity } from '../../domain/rulebook/severity.js';
import { SEVERITIES } from '../../domain/rulebook/severity.js';
import type { Language } from '../../domain/text.js';
import type { LocatedFinding, ReviewedFile } from '../review/reviewed-file.js';
import { escapeCommandData, escapeCommandProperty } from './escapes/escape-command.js';
import { isCounted, sayings } from './findings.js';
import { lastLine } from './last-line.js';
import { inOneLine } from './escapes/reportable.js';

/** GitHub shows so many annotations of each kind a step, and drops the others without a word. */
const SHOWN = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions, one a line, that annotate the files; the suppressed findings are left out. */
export const toGithub = (files: readonly ReviewedFile[], language: Language): string => {
  const counting = files.flatMap(({ findings }) => findings.filter(isCounted));
  const first = (remarks: number): readonly LocatedFinding[] =>
    SEVERITIES.flatMap((severity) =>
      counting.filter(({ finding }) => finding.severity === severity).slice(0, severity === 'info' ? remarks : SHOWN),
    );
  const all = first(SHOWN);
  if (all.length === counting.length) return lines(all.map(toCommand));
  // The last line is a notice too, and needs the place of one.
  const some = first(SHOWN - 1);
  return lines([
    ...some.map(toCommand),
    `::notice::${escapeCommandData(LEFT_OUT[language](counting.length - some.length))}`,
  ]);
};

const lines = (commands: readonly string[]): string => commands.map((command) => `${command}\n`).join('');

const toCommand = ({ finding, file, region }: LocatedFinding): string => {
  const properties = [
    ...(file === null ? [] : [['file', file] as const, ...(region === undefined ? [] : extent(region))]),
    ['title', inOneLine(`${finding.rule}: ${finding.title}`)] as const,
  ];
  const written = properties.map(([name, value]) => `${name}=${escapeCommandProperty(String(value))}`).join(',');
  return `::${COMMANDS[finding.severity]} ${written}::${escapeCommandData(sayings(finding).join('\n'))}`;
};

/** GitHub takes columns only of what begins and ends on the same line. */
const extent = (region: Region): readonly (readonly [string, number])[] => {
  const { line, column, endLine, endColumn } = region;
  const lines = [
    ['line', line],
    ['endLine', lastLine(region)],
  ] as const;
  return line === endLine ? [...lines, ['col', column], ['endColumn', endColumn]] : lines;
};

const LEFT_OUT: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) =>
    `${count} more ${count === 1 ? 'finding is' : 'findings are'} not annotated here; see the full report.`,
  ko: (count) => `여기에 표시하지 않은 지적 사항이 ${count}건 더 있습니다. 전체 보고서를 확인하십시오.`,
};
