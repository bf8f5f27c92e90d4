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
const WARM = 4000;
/** What is warm only has to get used to another detail, or to more connections. */
const WARM_AGAIN = 1000;

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
        const warm = rows.length === 0 ? WARM : WARM_AGAIN;
        const rounds = await inTurns(load, ports, { detail, connections }, warm, effort);
        rows.push(...rowsOf(detail, connections, rounds));
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

/** What every round came to, by server. */
type Rounds = Readonly<Record<Server, readonly Borne[]>>;

/** Round after round each server has its turn, so that what else the machine does falls on all alike. */
const inTurns = async (
  load: ChildProcess,
  ports: Readonly<Record<Server, number>>,
  asked: Pick<Load, 'detail' | 'connections'>,
  warm: number,
  { scale }: Effort,
): Promise<Rounds> => {
  const bear = (server: Server, milliseconds: number): Promise<Borne> =>
    ask<Borne>(load, { ...asked, port: ports[server], milliseconds });
  const rounds: Record<Server, Borne[]> = { ours: [], fastify: [], nest: [] };
  for (const server of SERVERS) await bear(server, warm * scale);
  for (let round = 0; round < times({ scale }, ROUNDS); round += 1) {
    for (const server of SERVERS) rounds[server].push(await bear(server, Math.max(100, ROUND * Math.sqrt(scale))));
  }
  return rounds;
};

type Figure = 'perSecond' | 'p50' | 'p99';

const middle = (borne: readonly Borne[], figure: Figure): number => median(borne.map((round) => round[figure]));

/** One server to bare Fastify in the same round, the median of all rounds. */
const toFastify = (rounds: Rounds, server: Server, figure: Figure): number =>
  median(rounds[server].map((round, at) => round[figure] / (rounds.fastify[at]?.[figure] ?? NaN)));

const rowsOf = (detail: Detail, connections: number, rounds: Rounds): readonly Row[] => {
  const on = `${detail}, ${connections} connections`;
  const goal = GOALS[detail];
  return [
    {
      name: `${on}: requests/s of ours to bare Fastify`,
      value: toFastify(rounds, 'ours', 'perSecond'),
      unit: '×',
      ...(goal && { goal }),
    },
    {
      name: `${on}: requests/s of bare Nest to bare Fastify`,
      value: toFastify(rounds, 'nest', 'perSecond'),
      unit: '×',
    },
    {
      name: `${on}: p99 of ours to bare Fastify`,
      value: toFastify(rounds, 'ours', 'p99'),
      unit: '×',
      ...(connections === MOST_CONNECTIONS && { goal: P99_AT_MOST }),
    },
    ...SERVERS.flatMap((server): readonly Row[] => [
      { name: `${on}: ${NAMES[server]}`, value: middle(rounds[server], 'perSecond'), unit: '/s' },
      { name: `${on}: ${NAMES[server]}, p50`, value: middle(rounds[server], 'p50'), unit: 'ms' },
      { name: `${on}: ${NAMES[server]}, p99`, value: middle(rounds[server], 'p99'), unit: 'ms' },
    ]),
  ];
};
