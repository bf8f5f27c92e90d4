import type { ChalkInstance } from 'chalk';
import type { FindingAnswer } from '../../answers/review/finding.js';
import type { ReviewAnswer } from '../../answers/review/review.js';
import type { WorkloadAdviceAnswer } from '../../answers/review/workload-advice.js';
import { byPlace, type Region } from '../../domain/region.js';
import { SEVERITIES, type Severity } from '../../domain/rulebook/severity.js';
import type { Language } from '../../domain/text.js';
import { isCounted, mostSevereFirst } from '../../report/formats/findings.js';
import type { LocatedFinding, ReviewedFile } from '../../report/review/reviewed-file.js';
import { inColumns, type Cell } from '../columns.js';
import { shownName } from '../input/source.js';
import { escapeControls } from '../escape-controls.js';
import { PRETTY_PHRASES, type PrettyPhrases } from './pretty-phrases.js';

/** A report for people: the findings that count, file by file, what is advised beside them, and what it comes to. */
export const prettyReview = (files: readonly ReviewedFile[], language: Language, paint: ChalkInstance): string => {
  const say = PRETTY_PHRASES[language];
  const told = files.filter(({ review }) => hasFindings(review));
  const blocks = told.map((file) => aboutFile(file, say, paint).join('\n'));
  const [only] = files;
  if (only === undefined) return '';
  const last =
    files.length === 1 ? `${shown(only)}: ${escapeControls(only.review.text)}` : say.total(files.length, totals(files));
  return `${[...blocks, paint.bold(last)].join('\n\n')}\n`;
};

const shown = ({ file }: Pick<ReviewedFile, 'file'>): string => escapeControls(shownName(file));

const hasFindings = ({ counts }: ReviewAnswer): boolean => SEVERITIES.some((severity) => counts[severity] > 0);

const totals = (files: readonly ReviewedFile[]): Readonly<Record<Severity | 'suppressed', number>> => {
  const sum = (key: Severity | 'suppressed'): number =>
    files.reduce((total, { review }) => total + review.counts[key], 0);
  return { error: sum('error'), warning: sum('warning'), info: sum('info'), suppressed: sum('suppressed') };
};

const aboutFile = ({ review, findings }: ReviewedFile, say: PrettyPhrases, paint: ChalkInstance): readonly string[] => {
  const counting = inTextOrder(findings.filter(isCounted));
  const heads = inColumns(counting.map((located) => headOf(located, say, paint)));
  return [
    ...counting.flatMap(({ finding }, index) => [
      heads[index] ?? '',
      ...linesBelow(finding, say).map((line) => paint.dim(`    ${line}`)),
    ]),
    ...aboutWorkloads(review.recommendations, say, paint),
    ...(review.architecture.advised === null
      ? []
      : ['', `${paint.bold(say.style)} ${escapeControls(review.architecture.text)}`]),
  ];
};

/** Most severe first, then as they stand in the file. */
const inTextOrder = (findings: readonly LocatedFinding[]): readonly LocatedFinding[] =>
  mostSevereFirst(findings.toSorted((one, other) => byPlace(startOf(one), startOf(other))));

const startOf = ({ region }: LocatedFinding): Pick<Region, 'line' | 'column'> => region ?? { line: 1, column: 1 };

/** `file:line:column`, which terminals and editors open. */
const headOf = (located: LocatedFinding, say: PrettyPhrases, paint: ChalkInstance): readonly Cell[] => {
  const { finding } = located;
  const { line, column } = startOf(located);
  return [
    { text: `${shown(located)}:${line}:${column}`, paint: paint.underline },
    { text: say.severity[finding.severity], paint: colourOf(finding.severity, paint) },
    { text: escapeControls(finding.rule), paint: paint.bold },
    { text: escapeControls(finding.message) },
  ];
};

const colourOf = (severity: Severity, paint: ChalkInstance): ChalkInstance =>
  ({ error: paint.red, warning: paint.yellow, info: paint.cyan })[severity];

const linesBelow = ({ remedy, patterns }: FindingAnswer, say: PrettyPhrases): readonly string[] => [
  ...(remedy === '' ? [] : [escapeControls(remedy)]),
  ...(patterns.length === 0 ? [] : [`${say.patterns}: ${patterns.map(escapeControls).join(', ')}`]),
];

const aboutWorkloads = (
  advice: readonly WorkloadAdviceAnswer[],
  say: PrettyPhrases,
  paint: ChalkInstance,
): readonly string[] => {
  if (advice.length === 0) return [];
  const rows = advice.map(({ service, workload, datastore, ranking = [], confidence }): readonly Cell[] => [
    { text: `  ${escapeControls(`${service}/${workload}`)}` },
    { text: datastore === null ? say.noDatastore : escapeControls(datastore) },
    { text: ranking.map(({ title, fit }) => `${title} ${fit}`).join(', ') || say.noFamily },
    { text: say.confidence[confidence], paint: paint.dim },
  ]);
  return ['', paint.bold(say.workloads), ...inColumns(rows)];
};
