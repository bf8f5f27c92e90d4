import type { ChildProcess } from 'node:child_process';
import { peakMb } from '../measure/memory.js';
import type { Effort, Part } from '../measure/part.js';
import type { Row } from '../measure/row.js';
import type { BatchBorne, BatchLoad } from '../processes/batch-load.js';
import { ask, fork } from '../processes/fork.js';
import type { Borne, Load } from '../processes/load.js';
import { endOf, runService } from '../processes/run-server.js';

const LINES = [1000, 10_000, 100_000] as const;
const LEAST_PER_SECOND = { atLeast: 3000 } as const;
/** What the compiler has seen often enough; less would tell how it warms up. */
const WARM_LINES = 3000;
const NOT_FOUND = 404;

/**
 * Batches of many lines, each to a server of its own, whose peak memory is therefore that batch's. Rate and memory are
 * those of a batch alone; a second one is sent while single requests come in, and tells how long those wait.
 */
export const batch: Part = async (effort) => {
  const sender = fork('./batch-load.ts');
  const load = fork('./load.ts');
  try {
    if (!(await isServed(sender))) {
      return [{ name: 'POST /v1/recommendations/batch is not there', value: undefined, unit: '/s' }];
    }
    const rows: Row[] = [];
    for (const lines of LINES) rows.push(...(await ofSize(Math.ceil(lines * effort.scale), sender, load, effort)));
    return rows;
  } finally {
    await Promise.all([endOf(sender), endOf(load)]);
  }
};

const send = (sender: ChildProcess, asked: BatchLoad): Promise<BatchBorne> => ask<BatchBorne>(sender, { ...asked });

const isServed = async (sender: ChildProcess): Promise<boolean> => {
  const service = await runService();
  const { status } = await send(sender, { port: service.port, lines: 1 });
  await service.end();
  return status !== NOT_FOUND;
};

const ofSize = async (
  lines: number,
  sender: ChildProcess,
  load: ChildProcess,
  { scale }: Effort,
): Promise<readonly Row[]> => {
  const service = await runService();
  const whole = async (count: number): Promise<BatchBorne> => {
    const borne = await send(sender, { port: service.port, lines: count });
    if (borne.answered === count) return borne;
    throw new Error(`of ${count} lines ${borne.answered} were answered, with status ${borne.status}`);
  };
  try {
    await whole(Math.ceil(WARM_LINES * scale));
    const alone = await whole(lines);
    const peak = peakMb(service.pid);
    const asked: Load = { port: service.port, detail: 'brief', connections: 1 };
    const singles = ask<Borne>(load, { ...asked });
    await whole(Math.min(lines, Math.ceil(LINES[1] * scale)));
    load.send('stop');
    const { p99 } = await singles;
    const name = `batch of ${lines.toLocaleString('en')} lines`;
    return [
      { name, value: lines / alone.seconds, unit: '/s', goal: LEAST_PER_SECOND },
      { name: `${name}: peak memory of the server`, value: peak, unit: 'MB' },
      { name: `${name}: p99 of single requests meanwhile`, value: p99, unit: 'ms' },
    ];
  } finally {
    await service.end();
  }
};
