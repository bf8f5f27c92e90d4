import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { MOST_WORKLOAD_BYTES } from '../../document/limits.js';
import { LineSplitter, type Line } from '../../document/split-lines.js';
import type { Detail } from '../../domain/detail.js';
import type { Saying } from '../../report/saying.js';
import type { CliContext } from '../cli-context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { shownName, type Source } from '../input/source.js';
import { printError, printProgramError } from '../print-error.js';
import { NO_PROGRESS, startProgress, type Progress } from '../progress.js';
import { whyRefused } from '../system-fault.js';

/** Answers each line of a source by a line on stdout, as fast as that is read. Nothing of them is kept. */
export const recommendForLines = async (
  source: Source,
  detail: Detail,
  saying: Saying,
  context: CliContext,
): Promise<ExitCode> => {
  const answerLine = await context.loadAnswerLine();
  const progress = progressOf(context);
  let [lines, problems, unreadable] = [0, 0, ''];
  const tell = (why: string): void => {
    unreadable = why;
  };
  async function* answers(): AsyncGenerator<string, void, undefined> {
    for await (const line of linesOf(source, context, tell)) {
      const { kind, text } = answerLine(line, detail, saying);
      lines += 1;
      if (kind === 'problem') problems += 1;
      yield text;
      await progress.step();
    }
  }
  try {
    await pipeline(Readable.from(answers(), { objectMode: false }), context.stdout, { end: false });
  } catch (error) {
    // Why stdout takes no more is told where it fails, if it is a fault at all.
    if (context.stdout.writable) throw error;
  } finally {
    progress.end();
  }
  if (unreadable !== '') printError(context, `${shownName(source.name)}: ${unreadable}`);
  if (problems > 0) printProgramError(context, `${problems} of ${lines} lines could not be answered`);
  return unreadable === '' && problems === 0 ? EXIT.fine : EXIT.badInput;
};

/** The lines of a source, up to where the system would not have it read on: that is told. */
async function* linesOf(
  { path }: Source,
  context: CliContext,
  tell: (why: string) => void,
): AsyncGenerator<Line, void, undefined> {
  const splitter = new LineSplitter(MOST_WORKLOAD_BYTES);
  try {
    const pieces = path === undefined ? context.stdin : createReadStream(path);
    for await (const piece of pieces) yield* splitter.push(Buffer.from(piece));
  } catch (error) {
    tell(whyRefused(error));
    return;
  }
  yield* splitter.end();
}

/** None where the answers go to a terminal, which shows by itself how far they are. */
const progressOf = ({ stdout, stderr }: CliContext): Progress =>
  stdout.isTTY === true ? NO_PROGRESS : startProgress({ say: (done) => `${done} lines answered` }, { stream: stderr });
