import { existsSync, readFileSync } from 'node:fs';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** Brings node_modules to what the lockfile says, where it is not there yet. Gives npm's exit code. */
export async function installWhatIsMissing() {
  if (allIsInstalled()) return 0;
  const npm = process.env.npm_execpath;
  // No dependency needs its install scripts, so none gets to run one. package.json says so too, to those npms that ask it.
  const ci = ['ci', '--ignore-scripts'];
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...ci], { cwd: root })
    : run('npm', ci, { cwd: root, shell: process.platform === 'win32' });
}

/** Whether node_modules is what the lockfile says. */
export const allIsInstalled = () =>
  isInstalled(packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json'));

/**
 * Whether every locked package is installed as locked. npm keeps its own record of what it installed;
 * comparing contents holds where comparing times does not: a checkout touches files as it likes.
 *
 * @typedef {Readonly<Record<string, { version?: string, integrity?: string, optional?: boolean }>>} Packages
 * @param {Packages} locked
 * @param {Packages} installed
 */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    // An optional package may belong to another platform.
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * @param {string} lockfile
 * @returns {Packages}
 */
function packagesOf(lockfile) {
  const file = new URL(lockfile, root);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
