import { fork as forkProcess, type ChildProcess, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const TYPESCRIPT = ['--import', new URL('../../scripts/typescript.mjs', import.meta.url).href];

/** Runs a file of this folder in a process of its own. */
export const fork = (file: string): ChildProcess =>
  forkProcess(fileURLToPath(new URL(file, import.meta.url)), { execArgv: TYPESCRIPT });

/** Sends a message and waits for the answer to it. */
export const ask = async <T>(child: ChildProcess, message: Serializable): Promise<T> => {
  const given = new AbortController();
  const ended = once(child, 'exit', { signal: given.signal }).then(() => {
    throw new Error(`${child.spawnargs.at(-1) ?? 'a process'} ended before it answered`);
  });
  const answer = once(child, 'message', { signal: given.signal });
  child.send(message);
  try {
    const [got] = (await Promise.race([answer, ended])) as [T];
    return got;
  } finally {
    ended.catch(() => undefined);
    answer.catch(() => undefined);
    given.abort();
  }
};
