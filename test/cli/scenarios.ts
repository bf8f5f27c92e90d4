import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBin, type Ended } from './run-bin.js';
import { runInProcess } from './run-in-process.js';

/**
 * A folder: `args` (one to a line), `stdin`, `env` (NAME=value to a line) and the files that the arguments name; then
 * `expected-code`, `expected-stdout`, `expected-stderr`, and under `expected-files` all that the run is to write. Where
 * it has a folder `rules`, that is laid over a copy of the packaged rules. What is not there is empty.
 */
const FOLDER = fileURLToPath(new URL('scenarios', import.meta.url));

export const SCENARIOS: readonly string[] = readdirSync(FOLDER).sort();

/**
 * Those that try what only a process has: its own stdin and streams, its environment and colours, an exit code of each
 * kind, files that it writes, a server. The others run within the process of the tests, which takes a twentieth of the time.
 */
const PROCESSES: ReadonlySet<string> = new Set([
  'fault-rulebook',
  'review-colour',
  'review-no-color',
  'review-outputs',
  'review-stdin-yaml',
  'serve-no-port',
]);

/** What a run leaves behind. */
export interface Outcome extends Ended {
  /** The files that it wrote, by their path with forward slashes. */
  readonly files: Readonly<Record<string, string>>;
}

/** Runs a scenario in a folder of its own. */
export async function play(name: string): Promise<Outcome> {
  const at = mkdtempSync(join(tmpdir(), 'cli-'));
  try {
    const given = join(FOLDER, name);
    const files = readdirSync(given, { withFileTypes: true }).filter((entry) => !OURS.test(entry.name));
    const [cwd, house] = [join(at, 'cwd'), join(at, 'house')];
    cpSync(given, cwd, {
      recursive: true,
      filter: (source) => source === given || files.some((file) => within(source, join(given, file.name))),
    });
    const before = filesIn(cwd);
    const args = linesOf(join(given, 'args'));
    const env = linesOf(join(given, 'env')).map((line) => line.split('=', 2)) as [string, string][];
    const options = { cwd, stdin: textOf(join(given, 'stdin')), env: Object.fromEntries(env) };
    const rules = join(given, 'rules');
    const ended = PROCESSES.has(name)
      ? await runBin(args, { ...options, ...(existsSync(rules) ? { bin: programWith(rules, house) } : {}) })
      : await runInProcess(args, { ...options, ...(existsSync(rules) ? { rules: rulesWith(rules, house) } : {}) });
    const written = Object.entries(filesIn(cwd)).filter(([path, text]) => before[path] !== text);
    return {
      code: ended.code,
      stdout: settled(ended.stdout),
      // Later releases of Node.js add the place to a syntax error of JSON.
      stderr: ended.stderr.replace(/ \(line \d+ column \d+\)/, ''),
      files: Object.fromEntries(written.map(([path, text]) => [path, settled(text)])),
    };
  } finally {
    rmSync(at, { recursive: true });
  }
}

const OURS = /^(args|stdin|env|rules|expected-.+)$/;

export function expected(name: string): Outcome {
  const at = (file: string): string => join(FOLDER, name, file);
  return {
    code: Number(textOf(at('expected-code'))),
    stdout: textOf(at('expected-stdout')),
    stderr: textOf(at('expected-stderr')),
    files: filesIn(at('expected-files')),
  };
}

/** Writes down what a scenario comes to, for somebody to read and approve. */
export function approve(name: string, { code, stdout, stderr, files }: Outcome): void {
  const at = (file: string): string => join(FOLDER, name, file);
  writeFileSync(at('expected-code'), `${code ?? 'none'}\n`);
  for (const [file, text] of [
    ['expected-stdout', stdout],
    ['expected-stderr', stderr],
  ] as const) {
    if (text === '') rmSync(at(file), { force: true });
    else writeFileSync(at(file), text);
  }
  rmSync(at('expected-files'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(at('expected-files'), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A damaged rulebook. */
function rulesWith(rules: string, house: string): string {
  cpSync('rules', join(house, 'rules'), { recursive: true });
  cpSync(rules, join(house, 'rules'), { recursive: true });
  return join(house, 'rules');
}

/** The program with a damaged rulebook. */
function programWith(rules: string, house: string): string {
  rulesWith(rules, house);
  for (const part of ['dist', 'package.json']) cpSync(part, join(house, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
  return join(house, 'dist/bin.js');
}

/**
 * Without what changes by itself: the digest of the rulebook, which any edit of a rule changes; the version of this
 * package; in SARIF the texts of all rules, with the place of each among them; in JUnit the rules that found nothing.
 */
const settled = (text: string): string =>
  text
    .replaceAll(/("digest":")[0-9a-f]{64}"/g, '$1<digest>"')
    .replace(/("name": "nosql-advisor",\s+"version": )"[^"]+"/, '$1"<version>"')
    .replace(/("rules": \[\n)[^]*?\n( {10}\])/, '$1            "<all of them>"\n$2')
    .replaceAll(/("ruleIndex": )\d+/g, '$1"<index>"')
    .replaceAll(/^ {2}<testcase name="[a-z-]+" classname="[^"]+"\/>\n/gm, '')
    .replaceAll(/(<testsuites? .*tests=")\d+"/g, '$1<all of them>"');

const within = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);

function filesIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const linesOf = (file: string): readonly string[] =>
  textOf(file)
    .split('\n')
    .filter((line) => line !== '');
