import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** All that the compiler reads. The rules are read when the service starts, so they need no build. */
const inputs = ['src', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'];
const stamp = new URL('dist/.inputs', root);

/** Builds dist/ where it was built from other inputs than those of now. Gives the builder's exit code. */
export async function buildWhatIsStale() {
  const digest = digestOf(inputs.flatMap(filesIn).sort());
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return 0;
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
    hash.update(`${path}\0`).update(readFileSync(new URL(path, root))).update('\0');
  }
  return hash.digest('hex');
}
