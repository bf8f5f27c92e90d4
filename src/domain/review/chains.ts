import { componentsOf } from './cycles.js';
import type { Request, RequestGraph } from './request-graph.js';

/** Requests that follow each other: each service waits for all those behind it. */
export interface Chain {
  readonly members: readonly string[];
  readonly path: readonly Request[];
}

/**
 * The longest chain from each service that nobody calls. Calls that lead back into their own chain are left out, as are
 * chains that lie in one cycle: that is reported for itself.
 */
export const chainsOf = (graph: RequestGraph): readonly Chain[] => {
  const forward = withoutBackCalls(graph);
  const longest = longestFrom(forward);
  const called = new Set([...forward.values()].flat().map(({ to }) => to));
  const component = new Map(componentsOf(graph).flatMap((members) => [...members].map((id) => [id, members] as const)));
  return graph.services
    .filter((service) => !called.has(service))
    .map((service) => longest(service))
    .flatMap((path) => {
      const [start] = path;
      if (start === undefined) return [];
      const members = [start.from, ...path.map(({ to }) => to)];
      const home = component.get(start.from);
      return members.every((id) => home?.has(id) === true) ? [] : [{ members, path }];
    });
};

type Forward = ReadonlyMap<string, readonly Request[]>;

/** Walks the graph depth first and drops each call to a service that is still being walked: what is left has no cycle. */
const withoutBackCalls = ({ services, requestsFrom }: RequestGraph): Forward => {
  const forward = new Map<string, Request[]>();
  const walking = new Set<string>();
  const walk = (service: string): void => {
    walking.add(service);
    const kept: Request[] = [];
    forward.set(service, kept);
    for (const request of requestsFrom.get(service) ?? []) {
      if (walking.has(request.to)) continue;
      kept.push(request);
      if (!forward.has(request.to)) walk(request.to);
    }
    walking.delete(service);
  };
  const called = new Set([...requestsFrom.values()].flat().filter(({ from, to }) => from !== to).map(({ to }) => to));
  const startsFirst = [...services.filter((id) => !called.has(id)), ...services.filter((id) => called.has(id))];
  for (const service of startsFirst) if (!forward.has(service)) walk(service);
  return forward;
};

const longestFrom = (forward: Forward): ((service: string) => readonly Request[]) => {
  // By service, its first call on the longest way and how many calls that way has.
  const best = new Map<string, { readonly calls: number; readonly first?: Request }>();
  const measure = (service: string): number => {
    const known = best.get(service);
    if (known !== undefined) return known.calls;
    let calls = 0;
    let first: Request | undefined;
    for (const request of forward.get(service) ?? []) {
      const length = 1 + measure(request.to);
      if (length > calls) [calls, first] = [length, request];
    }
    best.set(service, { calls, ...(first === undefined ? {} : { first }) });
    return calls;
  };
  return (service) => {
    measure(service);
    const path: Request[] = [];
    for (let next = best.get(service)?.first; next !== undefined; next = best.get(next.to)?.first) path.push(next);
    return path;
  };
};
