import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** Runs Jest on the given files, or on all, and gives its own account; undefined if it gave none. */
async function jest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'nosql-advisor-'));
  const account = join(folder, 'jest.json');
  const bin = fileURLToPath(new URL('node_modules/jest/bin/jest.js', root));
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  try {
    const code = await run(process.execPath, [...node, bin, '--json', '--outputFile', account, ...args], {
      cwd: root,
      // Jest repeats its account on stdout; its report for people goes to stderr.
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return { code, ...JSON.parse(readFileSync(account, 'utf8')) };
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
