import { PassThrough, Readable } from 'node:stream';
import { run } from '../../src/cli/run.js';
import { loadRulebook as readRules, type Loaded } from '../../src/rulebook/load-rulebook.js';
import { RULES_FOLDER } from '../../src/service/packaged-rulebook.js';
import { SERVICE_VERSION } from '../../src/service/version.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import type { Ended, RunOptions } from './run-bin.js';

export interface InProcess extends Omit<RunOptions, 'bin'> {
  /** A folder in the place of the packaged rules. */
  readonly rules?: string;
  readonly loadRulebook?: () => Promise<Loaded>;
}

/** What `runBin` would come to, without the time that a process takes to start. It cannot serve. */
export async function runInProcess(
  args: readonly string[],
  { cwd = '.', stdin = '', env = {}, rules = RULES_FOLDER, loadRulebook = () => rulebookIn(rules) }: InProcess = {},
): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  let code = 0;
  const before = process.cwd();
  process.chdir(cwd);
  try {
    await run(args, {
      version: SERVICE_VERSION,
      rulesFolder: rules,
      loadRulebook,
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
    process.chdir(before);
  }
  return { code, stdout: textIn(stdout), stderr: textIn(stderr) };
}

const rulebookIn = (rules: string): Promise<Loaded> =>
  rules === RULES_FOLDER ? Promise.resolve({ kind: 'sound', rulebook: RULEBOOK }) : readRules(rules);

const textIn = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString() ?? '';
