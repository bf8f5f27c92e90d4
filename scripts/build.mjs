import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';
import { step } from './step.mjs';

/** All that the compiler reads, and how it is asked. */
const inputs = ['src', '.swcrc', 'package-lock.json', 'scripts/build.mjs'];
const stamp = new URL('dist/.inputs', root);

/**
 * Builds dist/ where it was built from other inputs than those of now, and has the rules checked that nobody has checked
 * yet. Gives whether dist/ is built; faulty rules are no affair of it, they are told by whoever reads them.
 */
export async function buildWhatIsStale() {
  const digest = digestOf(inputs.flatMap(filesIn).sort());
  const isBuilt = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
  if (!isBuilt) {
    const fault = await step('Building', build);
    if (fault !== undefined) {
      console.error(fault);
      return false;
    }
    writeFileSync(stamp, digest);
  }
  await rulesAreSound();
  return true;
}

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

/** Compiles as .swcrc says, as the tests do. Types are checked by `npm test`. Gives what the compiler has to complain of. */
async function build() {
  const { transformFile } = await import('@swc/core');
  rmSync(new URL('dist', root), { recursive: true, force: true });
  const sources = filesIn('src').filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  try {
    await Promise.all(
      sources.map(async (source) => {
        const { code } = await transformFile(fileURLToPath(new URL(source, root)), {
          cwd: fileURLToPath(root),
          sourceMaps: false,
        });
        const file = new URL(source.replace(/^src/, 'dist').replace(/ts$/, 'js'), root);
        mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
        writeFileSync(file, code);
      }),
    );
  } catch (error) {
    return String(error);
  }
  return undefined;
}

/** @param {string} path a file, or a folder: then all in it */
function filesIn(path) {
  if (path !== 'src') return [path];
  return readdirSync(new URL(path, root), { recursive: true, withFileTypes: true })
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
