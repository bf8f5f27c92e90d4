import { npm } from './run.mjs';

/** Scripts of package.json that look at all of the project. */
export const CHECKS = ['lint', 'typecheck', 'walls', 'format:check', 'unused'];

/**
 * Runs these scripts, one after the other: beside the tests they are to take what these leave of the machine. Tells each
 * as Jest tells its files, with what it printed where it failed, and gives whether each passed.
 *
 * @param {readonly string[]} names
 */
export async function runChecks(names) {
  const passed = [];
  for (const name of names) {
    const started = Date.now();
    const { code, printed } = await npm(['run', '--silent', name]);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.error(`${code === 0 ? 'PASS' : 'FAIL'} npm run ${name} (${seconds} s)${code === 0 ? '' : `\n${printed}`}`);
    passed.push(code === 0);
  }
  return passed;
}
