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
  /** Microseconds of the clock that `process.hrtime` reads, then from sample to sample. */
  readonly startTime: number;
  readonly timeDeltas: readonly number[];
}

const MILLISECONDS = 8000;
const WARM = 4000;
const CONNECTIONS = 10;
const SHOWN = 45;
const IDLE = ['(idle)', '(program)'];
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const detail = process.argv[2] ?? 'brief';
if (!(await buildWhatIsStale())) throw new Error('it could not be built');
const folder = mkdtempSync(join(tmpdir(), 'profile-'));
const load = fork('./load.ts');
const service = await runService(['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=500']);
const asked: Load = { port: service.port, detail, connections: CONNECTIONS };
await ask<Borne>(load, { ...asked, milliseconds: WARM });
const from = microseconds();
const borne = await ask<Borne>(load, { ...asked, milliseconds: MILLISECONDS });
const until = microseconds();
await Promise.all([service.end(), endOf(load)]);
const [file] = readdirSync(folder);
if (file === undefined) throw new Error('the service left no profile');
const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile;
rmSync(folder, { recursive: true });

console.log(`${detail}: ${borne.perSecond.toFixed(0)} requests/s on ${CONNECTIONS} connections, while profiled\n`);
tell(profile);

/** Of a clock that all processes of the machine share. */
function microseconds(): number {
  return Number(process.hrtime.bigint() / 1000n);
}

function tell({ nodes, samples, startTime, timeDeltas }: CpuProfile): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const selfById = new Map<number, number>();
  let now = startTime;
  samples.forEach((id, at) => {
    const took = timeDeltas[at] ?? 0;
    now += took;
    // Neither the start of the service nor what the compiler had not seen often enough.
    if (now >= from && now <= until) selfById.set(id, (selfById.get(id) ?? 0) + took);
  });

  const bySelf = new Map<string, number>();
  const byFile = new Map<string, number>();
  const byRoom = new Map<string, number>();
  const byTotal = new Map<string, number>();
  let busy = 0;
  for (const [id, time] of selfById) {
    const node = byId.get(id);
    if (node === undefined || IDLE.includes(node.callFrame.functionName)) continue;
    busy += time;
    add(bySelf, nameOf(node), time);
    const file = fileOf(node.callFrame.url) || `(${node.callFrame.functionName || 'native'})`;
    add(byFile, file, time);
    add(byRoom, roomOf(file), time);
    // A function that calls itself is counted once.
    const above = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const caller = byId.get(at);
      if (caller !== undefined) above.add(nameOf(caller));
    }
    for (const name of above) add(byTotal, name, time);
  }
  print('Self time by room of ours, and by package', byRoom, busy);
  print('Self time by file', byFile, busy);
  print('Self time by function', bySelf, busy);
  print('Time of ours with all that it calls', new Map([...byTotal].filter(([name]) => name.includes(' dist/'))), busy);
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

/** A folder of ours, a package, or Node.js with what it is made of. */
function roomOf(file: string): string {
  if (file.startsWith('node:')) return 'node';
  return /^(?:dist|@[^/]+)\/[^/]+/.exec(file)?.[0] ?? file.split('/')[0] ?? file;
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
