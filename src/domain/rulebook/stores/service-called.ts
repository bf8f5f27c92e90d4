import type { Service } from './service.js';
import { memoize } from '../../memoize.js';

const byName = memoize(
  (services: readonly Service[]): ReadonlyMap<string, Service> =>
    new Map(services.flatMap((service) => [service.id, ...service.aliases].map((name) => [name, service] as const))),
);

/** The service of that id or alias. */
export const serviceCalled = (name: string, services: readonly Service[]): Service | undefined =>
  byName(services).get(name);
