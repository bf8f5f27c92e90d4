import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const ownGroup = process.platform !== 'win32';

/**
 * Runs a command to its end and gives its exit code. The command leads a process group of its own,
 * and a signal that ends us is passed on to all of that group: nothing is left running behind us.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
export function run(command, args, options) {
  const child = spawn(command, args, { stdio: 'inherit', detached: ownGroup, ...options });
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    if (child.pid === undefined || child.exitCode !== null) return;
    process.kill(ownGroup ? -child.pid : child.pid, signal);
    child.once('exit', () => process.exit(128 + constants.signals[signal]));
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      for (const signal of signals) process.off(signal, stop);
      resolve(code ?? 1);
    });
  });
}
