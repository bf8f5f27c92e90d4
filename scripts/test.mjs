import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhatIsStale } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { summary } from './summary.mjs';

const installed = await installWhatIsMissing();
const built = installed || (await buildWhatIsStale());
const account = installed === 0 ? await jest(process.argv.slice(2)) : undefined;
const { line, failed } = summary(account, built === 0);
console.log(line);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs Jest on the given files, or on all, and gives its own account; undefined if it gave none.
 *
 * @param {readonly string[]} args
 * @returns {Promise<import('./summary.mjs').Account | undefined>}
 */
async function jest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'nosql-advisor-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const account = join(folder, 'jest.json');
  const bin = fileURLToPath(new URL('node_modules/jest/bin/jest.js', root));
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  // Jest repeats its account on stdout; its report for people goes to stderr.
  const stdio = /** @type {const} */ (['ignore', 'ignore', 'inherit']);
  const command = [...node, bin, '--json', '--outputFile', account, ...args];
  const code = await run(process.execPath, command, { cwd: root, stdio: [...stdio] });
  return existsSync(account) ? { code, ...JSON.parse(readFileSync(account, 'utf8')) } : undefined;
}
