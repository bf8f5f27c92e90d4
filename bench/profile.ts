// `npm run bench:profile -- brief`: where the service spends its time under load, by function and by file.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhatIsStale } from '../scripts/build.mjs';
import { ask, fork } from './processes/fork.js';
import type { Borne, Load } from './processes/load.js';
import { endOf, runService } from './processes/run-server.js';

/** What V8 writes: a tree of calls, and the node that was running at each sample. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const MILLISECONDS = 8000;
const CONNECTIONS = 10;
const SHOWN = 45;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const detail = process.argv[2] ?? 'brief';
if (!(await buildWhatIsStale())) throw new Error('it could not be built');
const folder = mkdtempSync(join(tmpdir(), 'profile-'));
const load = fork('./load.ts');
const service = await runService(['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=500']);
const asked: Load = { port: service.port, detail, connections: CONNECTIONS, milliseconds: MILLISECONDS };
const borne = await ask<Borne>(load, { ...asked });
await Promise.all([service.end(), endOf(load)]);
const [file] = readdirSync(folder);
if (file === undefined) throw new Error('the service left no profile');
const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile;
rmSync(folder, { recursive: true });

console.log(`${detail}: ${borne.perSecond.toFixed(0)} requests/s on ${CONNECTIONS} connections, while profiled\n`);
tell(profile);

function tell({ nodes, samples, timeDeltas }: CpuProfile): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const selfById = new Map<number, number>();
  samples.forEach((id, at) => selfById.set(id, (selfById.get(id) ?? 0) + (timeDeltas[at] ?? 0)));

  const bySelf = new Map<string, number>();
  const byFile = new Map<string, number>();
  const byTotal = new Map<string, number>();
  let busy = 0;
  for (const [id, time] of selfById) {
    const node = byId.get(id);
    if (node === undefined || !isServing(id)) continue;
    busy += time;
    add(bySelf, nameOf(node), time);
    add(byFile, fileOf(node.callFrame.url) || `(${node.callFrame.functionName || 'native'})`, time);
    // A function that calls itself is counted once.
    const above = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const caller = byId.get(at);
      if (caller !== undefined) above.add(nameOf(caller));
    }
    for (const name of above) add(byTotal, name, time);
  }
  print('Self time by file', byFile, busy);
  print('Self time by function', bySelf, busy);
  print('Time with all that is called', byTotal, busy);

  /** What is neither idle nor the start of the program, which loads its modules. */
  function isServing(id: number): boolean {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const { functionName = '', url = '' } = byId.get(at)?.callFrame ?? {};
      if (functionName === '(idle)' || functionName === '(program)') return false;
      if (/modules\/(?:esm|cjs|run_main)/.test(url) || url.includes('internal/main')) return false;
    }
    return true;
  }
}

function nameOf({ callFrame: { functionName, url, lineNumber } }: CpuProfile['nodes'][number]): string {
  const place = fileOf(url);
  return place === '' ? functionName : `${functionName || '(anonymous)'} ${place}:${lineNumber + 1}`;
}

/** Ours within the repository, a package by its name. */
function fileOf(url: string): string {
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  return path.replace(ROOT, '').replace(/^.*node_modules\//, '');
}

function add(sums: Map<string, number>, name: string, time: number): void {
  sums.set(name, (sums.get(name) ?? 0) + time);
}

function print(title: string, sums: ReadonlyMap<string, number>, whole: number): void {
  console.log(title);
  const most = [...sums].sort(([, one], [, other]) => other - one).slice(0, SHOWN);
  for (const [name, time] of most) console.log(`${((100 * time) / whole).toFixed(1).padStart(6)} %  ${name}`);
  console.log('');
}
