import type { Design } from '../../input/design.js';

/** A synchronous request between two services, with its place among the interactions. */
export interface Request {
  readonly from: string;
  readonly to: string;
  readonly index: number;
}

/** The synchronous requests of one operation, or those of which no operation is known. */
export interface RequestGraph {
  readonly operation?: string;
  /** Services that take part, in the order of the design. */
  readonly services: readonly string[];
  readonly requestsFrom: ReadonlyMap<string, readonly Request[]>;
}

/**
 * Requests are followed within one operation only: two calls of different operations never wait for each other. What a
 * gateway passes on without saying for which operation is followed no further.
 */
export const requestGraphs = ({ services, interactions = [] }: Design): readonly RequestGraph[] => {
  const ids = new Set(services.map(({ id }) => id));
  const gateways = new Set(services.filter(({ role }) => role === 'gateway').map(({ id }) => id));
  const byOperation = new Map<string | undefined, Request[]>();
  interactions.forEach(({ from, to, kind, operation }, index) => {
    if (kind !== 'request' || to === undefined || !ids.has(from) || !ids.has(to)) return;
    if (operation === undefined && gateways.has(from)) return;
    const requests = byOperation.get(operation) ?? [];
    byOperation.set(operation, requests);
    requests.push({ from, to, index });
  });
  return [...byOperation].map(([operation, requests]) => ({
    ...(operation === undefined ? {} : { operation }),
    ...graphOf(requests, ids),
  }));
};

const graphOf = (
  requests: readonly Request[],
  order: ReadonlySet<string>,
): Pick<RequestGraph, 'services' | 'requestsFrom'> => {
  const requestsFrom = new Map<string, Request[]>();
  const taking = new Set<string>();
  for (const request of requests) {
    const others = requestsFrom.get(request.from) ?? [];
    requestsFrom.set(request.from, others);
    others.push(request);
    taking.add(request.from).add(request.to);
  }
  return { services: [...order].filter((id) => taking.has(id)), requestsFrom };
};
