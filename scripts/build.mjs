import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';
import { step } from './step.mjs';

/** What the compiler reads beside the sources, and how it is asked. */
const SETTINGS = ['.swcrc', 'package-lock.json', 'scripts/build.mjs'];
const stamp = new URL('dist/.inputs', root);
const checkedRules = new URL('dist/rulebook.json', root);

/**
 * Builds dist/ where it was built from other inputs than those of now, and has the rules checked that nobody has checked
 * yet. Gives whether dist/ is built; faulty rules are no affair of it, they are told by whoever reads them.
 */
export async function buildWhatIsStale() {
  const sources = filesBelow('src');
  const digest = digestOf([...sources, ...SETTINGS].sort());
  if (!isBuiltFrom(digest)) {
    const fault = await step('Building', () => build(sources, digest));
    if (fault !== undefined) {
      console.error(fault);
      return false;
    }
  }
  await rulesAreSound();
  return true;
}

/** @param {string} digest */
const isBuiltFrom = (digest) => existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;

/** Leaves dist/rulebook.json where the rules are sound, and none where they are not. Asks for a dist/ that is built. */
export async function rulesAreSound() {
  /** @param {string} path */
  const built = (path) => import(new URL(`dist/${path}`, root).href);
  const [{ areChecked, keepChecked }, { CHECKED_RULEBOOK, RULES_FOLDER }] = await Promise.all([
    built('rulebook/keep-checked.js'),
    built('service/packaged-rulebook.js'),
  ]);
  if (areChecked(RULES_FOLDER, CHECKED_RULEBOOK)) return true;
  return step('Checking the rules', () => keepChecked(RULES_FOLDER, CHECKED_RULEBOOK));
}

/**
 * Compiles as .swcrc says, as the tests do. Types are checked by `npm test`. Gives what stood in the way.
 *
 * @param {readonly string[]} sources
 * @param {string} digest
 */
async function build(sources, digest) {
  try {
    const { transformFile } = await import('@swc/core');
    const built = await Promise.all(
      sources
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
        .map(async (source) => {
          const { code } = await transformFile(fileURLToPath(new URL(source, root)), {
            cwd: fileURLToPath(root),
            sourceMaps: false,
          });
          return { file: source.replace(/^src/, 'dist').replace(/ts$/, 'js'), code };
        }),
    );
    // Another build may have been faster.
    if (!isBuiltFrom(digest)) replaceBuilt(built, digest);
  } catch (error) {
    return String(error);
  }
  return undefined;
}

/**
 * Others may be running what is there, or replacing it as well. So each file is replaced in one step, and none that is
 * needed is ever absent.
 *
 * @param {readonly { file: string, code: string }[]} built
 * @param {string} digest
 */
function replaceBuilt(built, digest) {
  // Without its stamp, what is replaced in part counts as stale; and what other code found sound is not taken for it.
  for (const file of [stamp, checkedRules]) rmSync(file, { force: true });
  for (const { file, code } of built) {
    const place = fileURLToPath(new URL(file, root));
    const fresh = `${place}.${process.pid}`;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(fresh, code);
    renameSync(fresh, place);
  }
  const wanted = new Set(built.map(({ file }) => file));
  const stray = filesBelow('dist').filter((file) => file.endsWith('.js') && !wanted.has(file));
  for (const file of stray) rmSync(new URL(file, root), { force: true });
  writeFileSync(stamp, digest);
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)));
}

/** @param {readonly string[]} paths */
function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(new URL(path, root)))
      .update('\0');
  }
  return hash.digest('hex');
}
