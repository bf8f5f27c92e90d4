import { faultsOfAnswer } from './conformity.js';

export interface Call {
  /** GET, if nothing else is said. */
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown;
}

/** The service on a real socket. */
export interface Service {
  readonly url: string;
  /** Asks, and throws where the answer is not as the OpenAPI document says. */
  readonly call: (call: Call) => Promise<Answered>;
}

export const serviceAt = (url: string): Service => ({ url, call: (call) => ask(url, call) });

const NONE = 'no service was started before the specs: the rulebook is faulty, and the tests of rules/ tell how';

const none: Service = {
  get url(): string {
    throw new Error(NONE);
  },
  call: () => Promise.reject(new Error(NONE)),
};

const started = process.env['SHARED_SERVICE'];

/** The service that was started before the first spec. Specs that need other settings start one of their own. */
export const service = started === undefined ? none : serviceAt(started);

export const asJson = (document: unknown, language?: string): Omit<Call, 'path'> => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(language === undefined ? {} : { 'accept-language': language }) },
  body: JSON.stringify(document),
});

async function ask(url: string, { method = 'GET', path, headers = {}, body }: Call): Promise<Answered> {
  const response = await fetch(url + path, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const json: unknown = /[/+]json\b/.test(type) && text !== '' ? JSON.parse(text) : undefined;
  const faults = faultsOfAnswer({ method, path, status: response.status, type, json });
  if (faults.length > 0) throw new Error(`${method} ${path} is not answered as documented: ${faults.join('; ')}`);
  return { status: response.status, headers: response.headers, text, json };
}
