import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';

const ownGroup = process.platform !== 'win32';

/** What a shell ends with where it does not find a command. */
const NOT_FOUND = 127;

/**
 * Runs a command to its end and gives its exit code. The command leads a process group of its own,
 * and a signal that ends us is passed on to all of that group: nothing is left running behind us.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {(child: import('node:child_process').ChildProcess) => void} listen to what it prints
 * @returns {Promise<number>}
 */
export function run(command, args, options, listen = () => undefined) {
  const child = spawn(command, args, { stdio: 'inherit', detached: ownGroup, cwd: root, ...options });
  listen(child);
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    if (child.pid === undefined || child.exitCode !== null) return;
    process.kill(ownGroup ? -child.pid : child.pid, signal);
    child.once('exit', () => process.exit(128 + constants.signals[signal]));
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, stop);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  return ended.finally(() => {
    for (const signal of signals) process.off(signal, stop);
  });
}

/**
 * Runs npm and keeps what it prints: where all is well nobody wants to read it.
 *
 * @param {readonly string[]} args
 */
export async function npm(args) {
  const path = process.env.npm_execpath;
  const [command, first, shell] = path?.endsWith('.js')
    ? [process.execPath, [path], false]
    : ['npm', [], process.platform === 'win32'];
  let printed = '';
  try {
    const code = await run(command, [...first, ...args], { stdio: ['ignore', 'pipe', 'pipe'], shell }, (child) => {
      for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text) => (printed += text));
    });
    return { code, printed };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { code: NOT_FOUND, printed: 'npm was not found\n' };
    throw error;
  }
}
