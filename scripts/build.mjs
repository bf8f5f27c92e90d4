import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** All that the compiler reads. */
const inputs = ['src', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'];
const stamp = new URL('dist/.inputs', root);

/**
 * Builds dist/ where it was built from other inputs than those of now, and has the rules checked that nobody has checked
 * yet. Gives the builder's exit code; faulty rules are no affair of it, they are told by whoever reads them.
 */
export async function buildWhatIsStale() {
  const digest = digestOfInputs();
  const code = isBuiltFrom(digest) ? 0 : await build(digest);
  if (code === 0) await rulesAreSound();
  return code;
}

/** Whether dist/ was built from the inputs of now. */
export const isBuilt = () => isBuiltFrom(digestOfInputs());

const digestOfInputs = () => digestOf(inputs.flatMap(filesIn).sort());

/** @param {string} digest */
const isBuiltFrom = (digest) => existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;

/** Leaves dist/rulebook.json where the rules are sound, and none where they are not. Asks for a dist/ that is built. */
export async function rulesAreSound() {
  /** @param {string} path */
  const built = (path) => import(new URL(`dist/${path}`, root).href);
  const [{ keepChecked }, { CHECKED_RULEBOOK, RULES_FOLDER }] = await Promise.all([
    built('rulebook/keep-checked.js'),
    built('service/packaged-rulebook.js'),
  ]);
  return /** @type {boolean} */ (await keepChecked(RULES_FOLDER, CHECKED_RULEBOOK));
}

/** @param {string} digest of the inputs */
async function build(digest) {
  const nest = fileURLToPath(new URL('node_modules/@nestjs/cli/bin/nest.js', root));
  const code = await run(process.execPath, [nest, 'build'], { cwd: root });
  if (code === 0) writeFileSync(stamp, digest);
  return code;
}

/** @param {string} path a file, or a folder: then all in it */
function filesIn(path) {
  if (path.endsWith('.json')) return [path];
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
