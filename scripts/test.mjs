// Tests and checks everything, or tests what is named; with --full each property as often as its test says.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhatIsStale } from './build.mjs';
import { CHECKS, runChecks } from './checks.mjs';
import { installWhatIsMissing } from './install.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { summary } from './summary.mjs';

const isFull = process.argv[2] === '--full';
const named = process.argv.slice(isFull ? 3 : 2);
const env = isFull ? { ...process.env, PROPERTY_RUNS: 'full' } : process.env;
const isReady = (await installWhatIsMissing({ development: true })) && (await buildWhatIsStale());
const [account, checks] = isReady
  ? await Promise.all([jest(named, env), named.length === 0 ? runChecks(CHECKS) : []])
  : [undefined, []];
const { line, failed } = summary(account, checks);
console.log(line);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs Jest on the given files, or on all, and gives its own account; undefined if it gave none.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./summary.mjs').Account | undefined>}
 */
async function jest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'nosql-advisor-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const account = join(folder, 'jest.json');
  const bin = fileURLToPath(new URL('node_modules/jest/bin/jest.js', root));
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const command = [...node, bin, '--json', '--outputFile', account, ...args];
  // Jest repeats its account on stdout; its report for people goes to stderr.
  const code = await run(process.execPath, command, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return existsSync(account) ? { code, ...JSON.parse(readFileSync(account, 'utf8')) } : undefined;
}
