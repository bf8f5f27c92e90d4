import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const ownGroup = process.platform !== 'win32';

/**
 * Runs a command to its end and gives its exit code. The command leads a process group of its own,
 * and a signal that ends us is passed on to all of that group: nothing is left running behind us.
 */
export function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', detached: ownGroup, ...options });
  const passOn = (signal) => {
    try {
      process.kill(ownGroup ? -child.pid : child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  const stop = (signal) => {
    passOn(signal);
    process.exitCode = 128 + constants.signals[signal];
    child.once('exit', () => process.exit());
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      for (const signal of signals) process.off(signal, stop);
      resolve(code ?? 1);
    });
  });
}
