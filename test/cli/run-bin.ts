import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** What a process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Empty if nothing else is said. */
  readonly stdin?: string | Uint8Array;
  /** Beside the path; nothing of the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  readonly bin?: string;
}

/** The command line as it was built. */
export const BIN = resolve('dist/bin.js');

/** Runs the command line as a process of its own, without a terminal. */
export async function runBin(
  args: readonly string[],
  { cwd, stdin = '', env = {}, bin = BIN }: RunOptions = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [bin, ...args], {
    stdio: 'pipe',
    env: { PATH: process.env['PATH'] ?? '', ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  // It may have ended without reading all of it.
  child.stdin.on('error', () => undefined).end(stdin);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, stdout, stderr };
}
