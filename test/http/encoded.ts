import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Encoded {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  /** The body as it came, which no client has decoded. */
  readonly body: Buffer;
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks and takes the answer as it stands on the wire: `fetch` would decode it. */
export async function askEncoded(url: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Encoded> {
  const asked = request(url, { method, headers, agent: false });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}
