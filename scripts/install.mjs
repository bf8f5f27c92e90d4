import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { root } from './root.mjs';
import { npm } from './run.mjs';
import { step } from './step.mjs';

/**
 * Brings node_modules to what the lockfile says, where it is not there yet: all of it, or only what building and serving
 * need. Gives whether it is there.
 *
 * @param {{ development: boolean }} asked
 */
export async function installWhatIsMissing({ development }) {
  const locked = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (isInstalled(neededOf(locked, development), installed)) return true;
  // npm would empty the folder behind the link, which is somebody else's.
  if (lstatSync(new URL('node_modules', root), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error('node_modules is a link, and what it leads to is not what package-lock.json says: install it there.');
    return false;
  }
  // npm removes what it is told to omit: whoever has the tools of development keeps them.
  const whole = development || Object.values(installed).some(({ dev }) => dev);
  const count = Object.values(neededOf(locked, whole)).filter(({ optional, link }) => !optional && !link).length;
  // No dependency needs its install scripts, so none gets to run one. package.json says so too, to those npms that ask it.
  const args = ['ci', '--ignore-scripts', ...(whole ? [] : ['--omit=dev'])];
  const { code, printed } = await step(`Installing ${count} packages`, () => npm(args));
  if (code !== 0) process.stderr.write(printed);
  return code === 0;
}

/**
 * @typedef {Readonly<Record<string, Package>>} Packages by their paths
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, dev?: boolean, link?: boolean }} Package
 */

/**
 * Those of a lockfile that are to be installed: without the project itself and its scripts, which are there.
 *
 * @param {Packages} locked
 * @param {boolean} development whether tools of development are, too
 * @returns {Packages}
 */
export const neededOf = (locked, development) =>
  Object.fromEntries(
    Object.entries(locked).filter(([path, { dev }]) => /(^|\/)node_modules\//.test(path) && (development || !dev)),
  );

/**
 * Whether every package is installed as locked. npm keeps its own record of what it installed;
 * comparing contents holds where comparing times does not: a checkout touches files as it likes.
 *
 * @param {Packages} needed
 * @param {Packages} installed
 */
export function isInstalled(needed, installed) {
  return Object.entries(needed).every(([path, wanted]) => {
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
