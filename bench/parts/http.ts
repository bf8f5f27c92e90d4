import type { ChildProcess } from 'node:child_process';
import type { Detail } from '../../src/domain/detail.js';
import { answered } from '../answers.js';
import { times, type Effort, type Part } from '../measure/part.js';
import type { Goal, Row } from '../measure/row.js';
import { median } from '../measure/statistics.js';
import { ask, fork } from '../processes/fork.js';
import type { Borne, Load } from '../processes/load.js';
import { counted, type ReadyAnswers } from '../processes/ready-answers.js';
import { endOf, runService } from '../processes/run-server.js';
import { PUBLISHED } from '../published-workloads.js';

const MEASURED: readonly Detail[] = ['brief', 'standard'];
const CONNECTIONS = [10, 50] as const;
const ROUNDS = 5;
const ROUND = 1400;
const WARM = 2500;

const GOALS: Readonly<Partial<Record<Detail, Goal>>> = { brief: { atLeast: 0.3 }, standard: { atLeast: 0.2 } };
const MOST_CONNECTIONS = 50;
const P99_AT_MOST = { atMost: 4 } as const;

type Server = 'ours' | 'fastify' | 'nest';
const SERVERS: readonly Server[] = ['ours', 'fastify', 'nest'];
const NAMES: Readonly<Record<Server, string>> = { ours: 'ours', fastify: 'bare Fastify', nest: 'bare Nest' };

/** What the service answers on loopback, beside servers that send as many bytes and think of nothing. */
export const http: Part = async (effort) => {
  const children = [fork('./bare-fastify.ts'), fork('./bare-nest.ts'), fork('./load.ts')] as const;
  const [fastify, nest, load] = children;
  const service = await runService();
  try {
    const ports: Readonly<Record<Server, number>> = {
      ours: service.port,
      fastify: await ask<number>(fastify, readyAnswers()),
      nest: await ask<number>(nest, readyAnswers()),
    };
    const rows: Row[] = [];
    for (const detail of MEASURED) {
      for (const connections of CONNECTIONS) {
        rows.push(...rowsOf(detail, connections, await inTurns(load, ports, { detail, connections }, effort)));
      }
    }
    return rows;
  } finally {
    await Promise.all([service.end(), ...children.map(endOf)]);
  }
};

/** The same answers as ours, of the same length: their name has a counter as well. */
const readyAnswers = (): ReadyAnswers =>
  Object.fromEntries(
    MEASURED.map((detail) => [
      detail,
      Object.fromEntries(
        PUBLISHED.map((workload) => [
          workload.name,
          answered({ ...workload, name: counted(workload.name, 0) }, detail),
        ]),
      ),
    ]),
  );

type Measured = Readonly<Record<Server, Omit<Borne, 'bytesPerAnswer'>>>;

/** Round after round each server has its turn, so that what else the machine does falls on all alike. */
const inTurns = async (
  load: ChildProcess,
  ports: Readonly<Record<Server, number>>,
  asked: Pick<Load, 'detail' | 'connections'>,
  { scale }: Effort,
): Promise<Measured> => {
  const bear = (server: Server, milliseconds: number): Promise<Borne> =>
    ask<Borne>(load, { ...asked, port: ports[server], milliseconds });
  const rounds: Record<Server, Borne[]> = { ours: [], fastify: [], nest: [] };
  for (const server of SERVERS) await bear(server, WARM * scale);
  for (let round = 0; round < times({ scale }, ROUNDS); round += 1) {
    for (const server of SERVERS) rounds[server].push(await bear(server, Math.max(100, ROUND * Math.sqrt(scale))));
  }
  const middle = (server: Server): Measured[Server] => ({
    perSecond: median(rounds[server].map(({ perSecond }) => perSecond)),
    p50: median(rounds[server].map(({ p50 }) => p50)),
    p99: median(rounds[server].map(({ p99 }) => p99)),
  });
  return { ours: middle('ours'), fastify: middle('fastify'), nest: middle('nest') };
};

const rowsOf = (detail: Detail, connections: number, measured: Measured): readonly Row[] => {
  const { ours, fastify, nest } = measured;
  const on = `${detail}, ${connections} connections`;
  const goal = GOALS[detail];
  return [
    {
      name: `${on}: requests/s of ours to bare Fastify`,
      value: ours.perSecond / fastify.perSecond,
      unit: '×',
      ...(goal && { goal }),
    },
    { name: `${on}: requests/s of bare Nest to bare Fastify`, value: nest.perSecond / fastify.perSecond, unit: '×' },
    {
      name: `${on}: p99 of ours to bare Fastify`,
      value: ours.p99 / fastify.p99,
      unit: '×',
      ...(connections === MOST_CONNECTIONS && { goal: P99_AT_MOST }),
    },
    ...SERVERS.flatMap((server): readonly Row[] => [
      { name: `${on}: ${NAMES[server]}`, value: measured[server].perSecond, unit: '/s' },
      { name: `${on}: ${NAMES[server]}, p50`, value: measured[server].p50, unit: 'ms' },
      { name: `${on}: ${NAMES[server]}, p99`, value: measured[server].p99, unit: 'ms' },
    ]),
  ];
};
