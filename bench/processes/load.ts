// Asks a server as fast as it answers. On sockets, since a client of node:http takes as much of the machine as the server
// that is to be measured; what comes back is only counted, by its Content-Length.
import { connect, type Socket } from 'node:net';
import { quantile } from '../measure/statistics.js';
import { PUBLISHED } from '../published-workloads.js';
import { counted } from './ready-answers.js';

/** What one load is to be. */
export interface Load {
  readonly port: number;
  readonly detail: string;
  readonly connections: number;
  /** For how long; without it, until `stop` is said. */
  readonly milliseconds?: number;
}

/** What came of it. */
export interface Borne {
  readonly perSecond: number;
  /** Milliseconds below which half of the answers came, and all but one in a hundred. */
  readonly p50: number;
  readonly p99: number;
  readonly bytesPerAnswer: number;
}

const END_OF_HEAD = '\r\n\r\n';

/** Never the same body twice in one process, so that nothing is served from what was answered before. */
let counter = 0;

const requestOf = (detail: string): Buffer => {
  const workload = PUBLISHED[counter % PUBLISHED.length];
  if (workload === undefined) throw new Error('there is no workload');
  const body = Buffer.from(JSON.stringify({ ...workload, name: counted(workload.name, counter) }));
  counter += 1;
  const head = [
    `POST /v1/recommendations?detail=${detail} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(head + END_OF_HEAD), body]);
};

/** How many bytes the answer has that begins here, once its head is whole; an error where it is no answer that counts. */
const lengthOf = (received: Buffer): number | Error | undefined => {
  const end = received.indexOf(END_OF_HEAD);
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 200 ') || length === undefined) return new Error(`it was answered:\n${head}`);
  return end + END_OF_HEAD.length + Number(length);
};

/** One request after the other on one connection, for as long as it is to go on. */
const askOn = (socket: Socket, detail: string, goesOn: () => boolean, answered: (ms: number, bytes: number) => void) =>
  new Promise<void>((resolve, reject) => {
    let sent = 0;
    let received: Buffer[] = [];
    let have = 0;
    let expected: number | undefined;
    const ask = (): void => {
      received = [];
      have = 0;
      expected = undefined;
      sent = performance.now();
      socket.write(requestOf(detail));
    };
    socket.on('data', (chunk) => {
      have += chunk.length;
      if (expected === undefined) {
        received.push(chunk);
        const length = lengthOf(received.length === 1 ? chunk : Buffer.concat(received));
        if (length instanceof Error) {
          socket.destroy(length);
          return;
        }
        expected = length;
      }
      if (expected === undefined || have < expected) return;
      answered(performance.now() - sent, have);
      if (goesOn()) ask();
      else socket.end();
    });
    socket.on('error', reject);
    socket.on('close', () => {
      if (have === expected) resolve();
      else reject(new Error('the server closed before it had answered'));
    });
    ask();
  });

const opened = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => {
      resolve(socket.off('error', reject));
    }).once('error', reject);
  });

const bear = async ({ port, detail, connections, milliseconds = Infinity }: Load): Promise<Borne> => {
  // Before anything is waited for: what it goes beside may be over, and the stop said, before a socket is open.
  stopped = false;
  const sockets = await Promise.all(Array.from({ length: connections }, () => opened(port)));
  const took: number[] = [];
  let bytes = 0;
  const started = performance.now();
  const goesOn = (): boolean => !stopped && performance.now() - started < milliseconds;
  await Promise.all(
    sockets.map((socket) =>
      askOn(socket, detail, goesOn, (ms, size) => {
        took.push(ms);
        bytes += size;
      }),
    ),
  );
  const seconds = (performance.now() - started) / 1000;
  return {
    perSecond: took.length / seconds,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    bytesPerAnswer: bytes / took.length,
  };
};

let stopped = false;

// Nobody is left to tell, and nothing else would end a load that waits for its stop.
process.on('disconnect', () => process.exit());

process.on('message', (message) => {
  if (message === 'stop') stopped = true;
  else {
    bear(message as Load).then(
      (borne) => process.send?.(borne),
      (error: unknown) => {
        console.error(error);
        process.exitCode = 1;
        process.disconnect();
      },
    );
  }
});
