import { readFileSync } from 'node:fs';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** Brings node_modules to what the lockfile says, where it is not there yet. Gives npm's exit code. */
export async function installWhatIsMissing() {
  if (isInstalled(packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json'))) return 0;
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, 'ci'], { cwd: root })
    : run('npm', ['ci'], { cwd: root, shell: process.platform === 'win32' });
}

/**
 * Whether every locked package is installed as locked. npm keeps its own record of what it installed;
 * comparing contents holds where comparing times does not: a checkout touches files as it likes.
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

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(new URL(lockfile, root), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}
