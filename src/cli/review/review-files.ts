import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SEVERITIES, type Severity } from '../../domain/rulebook/severity.js';
import { FORMATS, type Report } from '../../report/formats/formats.js';
import { rulesForReport } from '../../report/formats/rules-for-report.js';
import { sayReviewedFile, type FileReview } from '../../report/review/reviewed-file.js';
import type { CliContext } from '../cli-context.js';
import type { Saying } from '../../report/saying.js';
import { printError, printProgramError } from '../print-error.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Source } from '../input/source.js';
import { whyRefused } from '../system-fault.js';
import { paletteFor } from '../palette.js';
import type { ColourAsked, DayAsked, DetailAsked, LanguageAsked } from '../options.js';
import { heldAgainst, type StaleEntry } from './hold-against-baseline.js';
import { prettyReview } from './pretty-review.js';
import { startProgress } from '../progress.js';
import { readBaseline } from './read-baseline.js';
import type { ReviewFormat } from './review-formats.js';
import { renewedBaseline } from './renewed-baseline.js';
import { reviewSource, type HowToReview } from './review-source.js';

/** How a review was asked for. */
export interface ReviewAsked extends LanguageAsked, DayAsked, DetailAsked, ColourAsked {
  readonly format: ReviewFormat;
  /** Files to write beside stdout. */
  readonly outputs: readonly (readonly [format: ReviewFormat, path: string])[];
  readonly failOn: Severity | 'never';
  readonly ignores: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

/** Reviews files and reports on all that are sound; what is wrong with the others is told on stderr. */
export const reviewFiles = async (
  sources: readonly Source[],
  asked: ReviewAsked,
  saying: Saying,
  context: CliContext,
): Promise<ExitCode> => {
  const baseline = asked.baseline === undefined ? undefined : readBaseline(asked.baseline);
  if (baseline?.kind === 'unsound') {
    for (const complaint of baseline.complaints) printError(context, complaint);
    return EXIT.badInput;
  }
  const how = { today: asked.today, honourIgnores: asked.ignores };
  const { reviewed, unsound } = await reviewAll(sources, how, saying, context);
  const held = heldAgainst(baseline?.value ?? new Map(), reviewed);
  const report: Report = {
    files: held.reviewed.map((one) => sayReviewedFile(one, saying)),
    several: sources.length > 1,
    rules: rulesForReport(saying),
    language: saying.language,
    detail: asked.detail,
    version: context.version,
  };
  const written = asked.outputs.map(([format, path]) => write(path, textOf(format, report, false, context), context));
  if (asked.writeBaseline !== undefined) {
    if (unsound)
      printProgramError(context, `${asked.writeBaseline} is not written, since not every file could be reviewed`);
    else written.push(write(asked.writeBaseline, renewedBaseline(baseline?.value, held.reviewed), context));
  } else if (asked.baseline !== undefined) tellStale(held.stale, asked.baseline, context);
  context.stdout.write(textOf(asked.format, report, asked.color, context));
  if (unsound || written.includes(false)) return EXIT.badInput;
  return asked.writeBaseline === undefined && fails(report, asked.failOn) ? EXIT.findings : EXIT.fine;
};

interface ReviewedAll {
  readonly reviewed: readonly FileReview[];
  /** Whether some source could not be read or was no valid design. */
  readonly unsound: boolean;
}

const reviewAll = async (
  sources: readonly Source[],
  how: HowToReview,
  saying: Saying,
  context: CliContext,
): Promise<ReviewedAll> => {
  const progress = startProgress(
    { total: sources.length, say: (done) => `${done} of ${sources.length} files reviewed` },
    { stream: context.stderr },
  );
  const reviewed: FileReview[] = [];
  const complaints: string[] = [];
  try {
    for (const source of sources) {
      const outcome = await reviewSource(source, how, saying, context);
      if (outcome.kind === 'sound') reviewed.push(outcome.value);
      else complaints.push(...outcome.complaints);
      await progress.step();
    }
  } finally {
    progress.end();
  }
  for (const complaint of complaints) printError(context, complaint);
  return { reviewed, unsound: complaints.length > 0 };
};

const textOf = (name: ReviewFormat, report: Report, colours: boolean, context: CliContext): string => {
  if (name === 'pretty') return prettyReview(report.files, report.language, paletteFor(colours, context));
  const format = FORMATS[name];
  const written = format.write(report);
  const text = typeof written === 'string' ? written : JSON.stringify(written, null, format.compact === true ? 0 : 2);
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
};

/** Writes a file and returns whether that worked; if not, it prints why. */
const write = (path: string, text: string, context: CliContext): boolean => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return true;
  } catch (error) {
    printProgramError(context, `${path} cannot be written: ${whyRefused(error)}`);
    return false;
  }
};

const tellStale = (stale: readonly StaleEntry[], path: string, context: CliContext): void => {
  if (stale.length === 0) return;
  printProgramError(
    context,
    `${path} accepts ${stale.length === 1 ? 'a finding' : `${stale.length} findings`} no longer there; renew it with --baseline ${path} --write-baseline ${path}`,
  );
  for (const { file, rule, target } of stale) printError(context, `  ${file}: ${rule}: ${target}`);
};

const fails = ({ files }: Report, failOn: Severity | 'never'): boolean => {
  if (failOn === 'never') return false;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return files.some(({ review }) => failing.some((severity) => review.counts[severity] > 0));
};
