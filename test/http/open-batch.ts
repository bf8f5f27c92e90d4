import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { afterAll } from '@jest/globals';

/** A line of an answer to a batch. */
export interface BatchLine {
  readonly line: number;
  readonly recommendation?: { readonly workload: string; readonly detail: string; readonly language: string };
  readonly problem?: { readonly code: string; readonly [member: string]: unknown };
}

/** A batch under way: lines are sent while answers are read. */
export interface OpenBatch {
  readonly request: ClientRequest;
  readonly send: (text: string | Uint8Array) => void;
  readonly end: () => void;
  readonly response: () => Promise<IncomingMessage>;
  /** The next line of the answer; undefined at its end. */
  readonly next: () => Promise<string | undefined>;
  readonly rest: () => Promise<readonly string[]>;
}

interface Asked {
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const opened: ClientRequest[] = [];
afterAll(() => {
  for (const each of opened) each.destroy();
});

/** Begins a batch on a connection of its own. */
export function openBatch(url: string, { query = '', headers = {} }: Asked = {}): OpenBatch {
  const client = request(`${url}/v1/recommendations/batch${query}`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/x-ndjson', ...headers },
  });
  opened.push(client);
  client.on('error', () => undefined);
  client.flushHeaders();
  const answered = once(client, 'response').then(([response]) => response as IncomingMessage);
  answered.catch(() => undefined);
  let lines: AsyncIterator<string> | undefined;
  const next = async (): Promise<string | undefined> => {
    const response = await answered;
    lines ??= linesOf(response);
    const read = await lines.next();
    return read.done === true ? undefined : read.value;
  };
  return {
    request: client,
    send: (text) => client.write(text),
    end: () => client.end(),
    response: () => answered,
    next,
    rest: async () => {
      const all: string[] = [];
      for (let line = await next(); line !== undefined; line = await next()) all.push(line);
      return all;
    },
  };
}

function linesOf(response: IncomingMessage): AsyncIterator<string> {
  const input = response.headers['content-encoding'] === 'gzip' ? response.pipe(createGunzip()) : response;
  return createInterface({ input })[Symbol.asyncIterator]();
}

/** Posts a batch as a whole and reads what it comes to. */
export async function postBatch(url: string, body: string | Uint8Array, asked?: Asked): Promise<readonly BatchLine[]> {
  const batch = openBatch(url, asked);
  batch.send(body);
  batch.end();
  return (await batch.rest()).map((line) => JSON.parse(line) as BatchLine);
}
