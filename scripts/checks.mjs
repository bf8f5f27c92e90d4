import { readFileSync } from 'node:fs';
import { root } from './root.mjs';
import { npm } from './run.mjs';

/** Scripts of package.json that look at all of the project, whichever of them there are. */
export const CHECKS = ['lint', 'typecheck', 'walls', 'format:check', 'unused'];

/**
 * Runs the checks, one after the other: beside the tests they are to take what these leave of the machine. Tells each as
 * Jest tells its files, with what it printed where it failed, and gives whether each passed.
 */
export async function runChecks() {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const passed = [];
  for (const check of CHECKS.filter((name) => name in scripts)) {
    const started = Date.now();
    const { code, printed } = await npm(['run', '--silent', check]);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.error(`${code === 0 ? 'PASS' : 'FAIL'} npm run ${check} (${seconds} s)${code === 0 ? '' : `\n${printed}`}`);
    passed.push(code === 0);
  }
  return passed;
}
