import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { largeDesign } from '../large-design.js';
import { times, type Part } from '../measure/part.js';
import type { Row } from '../measure/row.js';
import { median } from '../measure/statistics.js';
import { PUBLISHED } from '../published-workloads.js';

const RUNS = 10;
const BIN = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));

/** What a run of the command line takes as a whole process, beside Node.js that does nothing. */
export const commandLine: Part = (effort) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const design = join(folder, 'design.yaml');
    const workload = join(folder, 'workload.json');
    const made = largeDesign({ services: 50, interactions: 150 });
    writeFileSync(design, stringify(made, { aliasDuplicateObjects: false }));
    writeFileSync(workload, JSON.stringify(PUBLISHED[0]));
    const runs = {
      nothing: ['-e', '0'],
      recommend: [BIN, 'recommend', workload],
      review: [BIN, 'review', '--fail-on', 'never', design],
    } as const;
    const took = { nothing: [] as number[], recommend: [] as number[], review: [] as number[] };
    for (let run = 0; run < times(effort, RUNS); run += 1) {
      for (const name of ['nothing', 'recommend', 'review'] as const) took[name].push(wholeProcess(runs[name]));
    }
    const nothing = median(took.nothing);
    const rows: readonly Row[] = [
      { name: 'recommend, to Node.js that does nothing', value: median(took.recommend) / nothing, unit: '×' },
      { name: 'review of 50 services, to Node.js that does nothing', value: median(took.review) / nothing, unit: '×' },
      { name: 'Node.js that does nothing', value: nothing, unit: 'ms' },
      { name: 'recommend', value: median(took.recommend), unit: 'ms' },
      { name: 'review of 50 services', value: median(took.review), unit: 'ms', goal: { atMost: 700 } },
    ];
    return Promise.resolve(rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Milliseconds from its start to its end. */
const wholeProcess = (args: readonly string[]): number => {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - started;
};
