import { afterAll } from '@jest/globals';
import { LIMITS, type Limits } from '../../src/http/server/limits.js';
import type { Today } from '../../src/http/server/today.js';
import { createApp, type Created } from '../../src/service/create-app.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { serviceAt, type Service } from './service.js';

export interface OwnService extends Service, Created {
  readonly port: number;
  /** Ends it early. */
  readonly close: () => Promise<void>;
}

interface Settings {
  readonly rulebook?: typeof RULEBOOK;
  readonly limits?: Partial<Limits>;
  readonly today?: Today;
}

// Also where a test fails half-way: a service that listens on would keep the run from ending.
const started: OwnService[] = [];
afterAll(async () => {
  await Promise.all(started.map((service) => service.close()));
});

/** A service with settings of its own. Closed after the last test of the file, if not before. */
export async function startService({ rulebook = RULEBOOK, limits, today }: Settings = {}): Promise<OwnService> {
  const created = await createApp(rulebook, { ...LIMITS, ...limits }, today);
  const { app } = created;
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  let closed: Promise<void> | undefined;
  const service = {
    ...serviceAt(url),
    ...created,
    port: Number(new URL(url).port),
    close: () => (closed ??= app.close()),
  };
  started.push(service);
  return service;
}
