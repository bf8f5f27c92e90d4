// Sends one batch, as fast as the server takes it, and counts the lines that come back.
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PUBLISHED } from '../published-workloads.js';
import { counted } from './ready-answers.js';

export interface BatchLoad {
  readonly port: number;
  readonly lines: number;
}

export interface BatchBorne {
  /** Of the answer; only 200 was measured. */
  readonly status: number;
  /** Lines that came back. */
  readonly answered: number;
  readonly seconds: number;
}

/** Lines that are sent in one piece. */
const AT_ONCE = 50;
const NEWLINE = 0x0a;

const line = (at: number): string => {
  const workload = PUBLISHED[at % PUBLISHED.length];
  return `${JSON.stringify({ ...workload, name: counted(workload?.name ?? '', at) })}\n`;
};

/** Read only as fast as the server takes them. */
function* pieces(lines: number): Generator<string> {
  for (let from = 0; from < lines; from += AT_ONCE) {
    yield Array.from({ length: Math.min(AT_ONCE, lines - from) }, (_, at) => line(from + at)).join('');
  }
}

const bear = async ({ port, lines }: BatchLoad): Promise<BatchBorne> => {
  const started = performance.now();
  const sent = request({
    host: '127.0.0.1',
    port,
    path: '/v1/recommendations/batch',
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', accept: 'application/x-ndjson' },
  });
  const answering = once(sent, 'response').then(([response]) => count(response as IncomingMessage));
  // Where there is no such route, the server answers and closes before it has read everything.
  pipeline(Readable.from(pieces(lines)), sent).catch(() => undefined);
  return { ...(await answering), seconds: (performance.now() - started) / 1000 };
};

const count = async (response: IncomingMessage): Promise<Pick<BatchBorne, 'status' | 'answered'>> => {
  let answered = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) answered += 1;
  }
  return { status: response.statusCode ?? 0, answered };
};

process.on('message', (load) => {
  void bear(load as BatchLoad).then((borne) => process.send?.(borne));
});
