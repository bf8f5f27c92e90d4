import { resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../../src/cli/run.js';
import { answerLine } from '../../src/http/batch/answer-line.js';
import { loadRulebook as readRules, type Loaded } from '../../src/rulebook/load-rulebook.js';
import { RULES_FOLDER } from '../../src/service/packaged-rulebook.js';
import { SERVICE_VERSION } from '../../src/service/version.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import type { Ended, RunOptions } from './run-bin.js';

export interface InProcess extends Omit<RunOptions, 'bin'> {
  /** A folder in the place of the packaged rules. */
  readonly rules?: string;
  /** That of the package, if nothing else is said. */
  readonly version?: string;
  readonly loadRulebook?: () => Promise<Loaded>;
}

const HOME = process.cwd();

/** The folders of the runs under way: all the same, since the current folder is one for the whole process. */
const underWay: string[] = [];

/** What `runBin` would come to, without the time that a process takes to start. It cannot serve. */
export async function runInProcess(
  args: readonly string[],
  {
    cwd = '.',
    stdin = '',
    env = {},
    rules = RULES_FOLDER,
    version = SERVICE_VERSION,
    loadRulebook = () => rulebookIn(rules),
  }: InProcess = {},
): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  // Read as it comes: who writes much waits for its reader.
  const read = Promise.all([text(stdout), text(stderr)]);
  let code = 0;
  const leave = enter(resolve(HOME, cwd));
  try {
    await run(args, {
      version,
      rulesFolder: rules,
      loadRulebook,
      loadAnswerLine: () => Promise.resolve(answerLine),
      serve: () => Promise.reject(new Error('a process of its own is needed to serve')),
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout,
      stderr,
      env,
      setExitCode: (ended) => {
        code = ended;
      },
    });
  } finally {
    leave();
    stdout.end();
    stderr.end();
  }
  const [out, err] = await read;
  return { code, stdout: out, stderr: err };
}

/** Makes a folder the current one, until the last run in it has left. */
function enter(folder: string): () => void {
  const [other = folder] = underWay;
  if (other !== folder) throw new Error(`a run in ${other} is under way: wait for it before one in ${folder}`);
  process.chdir(folder);
  underWay.push(folder);
  return () => {
    underWay.pop();
    if (underWay.length === 0) process.chdir(HOME);
  };
}

const rulebookIn = (rules: string): Promise<Loaded> =>
  rules === RULES_FOLDER ? Promise.resolve({ kind: 'sound', rulebook: RULEBOOK }) : readRules(rules);
