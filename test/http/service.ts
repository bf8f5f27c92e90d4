import { afterAll } from '@jest/globals';
import { createApp } from '../../src/service/create-app.js';
import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';
import { LIMITS, type Limits } from '../../src/http/server/limits.js';
import type { Route } from '../../src/http/server/route-table.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
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
  readonly port: number;
  readonly routes: readonly Route[];
  /** Asks, and throws where the answer is not as the OpenAPI document says. */
  readonly call: (call: Call) => Promise<Answered>;
  /** Ends it early. */
  readonly close: () => Promise<void>;
}

export const theRulebook = (): Rulebook => RULEBOOK;

// Also where a test fails half-way: a service that listens on would keep the run from ending.
const started: Service[] = [];
afterAll(async () => {
  await Promise.all(started.map((service) => service.close()));
});

/** Closed after the last test of the file, if not before. */
export async function startService(rulebook = theRulebook(), limits: Limits = LIMITS): Promise<Service> {
  const { app, routes } = await createApp(rulebook, limits);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  let closed: Promise<void> | undefined;
  const service = {
    url,
    port: Number(new URL(url).port),
    routes: routes.routes,
    call: (call: Call) => ask(url, call),
    close: () => (closed ??= app.close()),
  };
  started.push(service);
  return service;
}

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
  const json: unknown = /json/.test(type) && text !== '' ? JSON.parse(text) : undefined;
  const faults = faultsOfAnswer({ method, path, status: response.status, type, json });
  if (faults.length > 0) throw new Error(`${method} ${path} is not answered as documented: ${faults.join('; ')}`);
  return { status: response.status, headers: response.headers, text, json };
}
