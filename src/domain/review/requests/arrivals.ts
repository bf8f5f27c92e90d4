import type { Request, RequestGraph } from './request-graph.js';

/** By which call a service is reached on the shortest way, and how many calls that way has. */
interface Arrival {
  readonly calls: number;
  /** Absent at the start of the way. */
  readonly by?: Request;
}

/**
 * The arrivals at every service of a component, breadth first: nearer ones stand before farther ones, and the service
 * itself comes first, without a call.
 */
export const arrivalsFrom = (
  service: string,
  component: ReadonlySet<string>,
  { requestsFrom }: RequestGraph,
): ReadonlyMap<string, Arrival> => {
  const arrivals = new Map<string, Arrival>([[service, { calls: 0 }]]);
  for (const [member, { calls }] of arrivals) {
    for (const by of requestsFrom.get(member) ?? []) {
      if (component.has(by.to) && !arrivals.has(by.to)) arrivals.set(by.to, { calls: calls + 1, by });
    }
  }
  return arrivals;
};

/** The requests of a shortest way to a service, first to last. */
export const wayTo = (service: string, arrivals: ReadonlyMap<string, Arrival>): readonly Request[] => {
  const way: Request[] = [];
  for (let by = arrivals.get(service)?.by; by !== undefined; by = arrivals.get(by.from)?.by) way.push(by);
  return way.reverse();
};
