// `npm run bench:review`: what the review of a large design costs, in process and as a whole process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bench } from 'tinybench';
import { stringify } from 'yaml';
import { buildWhatIsStale } from '../scripts/build.mjs';
import { checkDesign } from '../src/contract/design/check-design.js';
import { sayReview } from '../src/report/review/say-review.js';
import { readDocument } from '../src/document/read-document.js';
import { reviewDesign } from '../src/domain/review/review-design.js';
import { RULEBOOK as rulebook } from '../test/rulebook/real-rulebook.js';
import { largeDesign } from './large-design.js';

const RUNS = 10;
const TODAY = '2025-01-01';

const designs = [
  { services: 50, interactions: 150 },
  { services: 500, interactions: 5000 },
].map((size) => {
  const design = largeDesign(size);
  return {
    title: `${size.services} services, ${size.interactions} interactions`,
    design,
    yaml: Buffer.from(stringify(design, { aliasDuplicateObjects: false })),
  };
});

const bench = new Bench({ time: 2000, warmupTime: 500 });
for (const { title, design, yaml } of designs) {
  bench.add(`${title}: read the YAML, ${Math.round(yaml.length / 1000)} kB`, () => {
    readDocument(yaml, 'yaml');
  });
  bench.add(`${title}: hold it against the contract`, () => {
    checkDesign(design);
  });
  bench.add(`${title}: review`, () => {
    reviewDesign(design, rulebook, { today: TODAY, honourIgnores: true });
  });
  const review = reviewDesign(design, rulebook, { today: TODAY, honourIgnores: true });
  bench.add(`${title}: put the ${review.findings.length} findings into words`, () => {
    sayReview(review, { rulebook, language: 'en', staleBefore: TODAY });
  });
}
await bench.run();
for (const { name, result } of bench.tasks) {
  if (!('latency' in result)) throw new Error(`${name} did not finish`);
  console.log(`${result.latency.p50.toFixed(1).padStart(8)} ms median  ${name}`);
}

if (!(await buildWhatIsStale())) throw new Error('it could not be built');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
const nothing = wholeProcess(['-e', '0']);
console.log(`${nothing.toFixed(0).padStart(8)} ms median of ${RUNS}  Node.js, which does nothing`);
for (const { title, yaml } of designs) {
  const file = join(folder, 'design.yaml');
  writeFileSync(file, yaml);
  const took = wholeProcess([bin, 'review', '--fail-on', 'never', file]);
  const times = (took / nothing).toFixed(1);
  console.log(`${took.toFixed(0).padStart(8)} ms median of ${RUNS}  ${title}: the whole process, ${times} × Node.js`);
}
rmSync(folder, { recursive: true });

/** Milliseconds from its start to its end, the median of `RUNS`. */
function wholeProcess(args: readonly string[]): number {
  const took = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return took[RUNS / 2] ?? NaN;
}
