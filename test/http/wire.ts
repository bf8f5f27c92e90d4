import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll } from '@jest/globals';

/** One connection, for what no client would send. */
export interface Wire {
  readonly send: (text: string) => void;
  /** All that came until it matches. */
  readonly until: (pattern: RegExp) => Promise<string>;
  /** All that came until the other side closed. */
  readonly end: () => Promise<string>;
}

const opened: Socket[] = [];
afterAll(() => {
  for (const socket of opened) socket.destroy();
});

/** Closed after the last test of the file, if not before. */
export async function openWire(port: number): Promise<Wire> {
  const socket = connect({ host: '127.0.0.1', port });
  opened.push(socket);
  await once(socket, 'connect');
  let came = '';
  socket.setEncoding('utf8').on('data', (text: string) => (came += text));
  // A server that refuses to read on may reset the connection; what it said before counts.
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  return {
    send: (text) => socket.write(text),
    until: async (pattern) => {
      while (!pattern.test(came) && !socket.destroyed) await Promise.race([once(socket, 'data'), closed]);
      return came;
    },
    end: async () => {
      await closed;
      return came;
    },
  };
}
