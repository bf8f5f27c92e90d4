import type { Request, RequestGraph } from './request-graph.js';

/** Services that all reach each other by requests. */
export interface Cycle {
  /** The first in the design, then the others in the order in which they are called. */
  readonly members: readonly string[];
  /** A shortest way from the first one back to itself. */
  readonly path: readonly Request[];
}

/** Every set of services that reach each other, once, by Tarjan's algorithm. */
export const cyclesOf = (graph: RequestGraph): readonly Cycle[] =>
  componentsOf(graph).flatMap((component) => {
    const members = graph.services.filter((id) => component.has(id));
    const [first] = members;
    const path = first === undefined ? undefined : wayBack(first, component, graph);
    if (path === undefined) return [];
    return [{ members: [...new Set([...path.map(({ from }) => from), ...members])], path }];
  });

/** The strongly connected components of a graph; those of one service too. */
export const componentsOf = ({ services, requestsFrom }: RequestGraph): readonly ReadonlySet<string>[] => {
  const components: Set<string>[] = [];
  const reached = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const visit = (service: string): number => {
    const number = reached.size;
    let low = number;
    reached.set(service, number);
    open.push(service);
    isOpen.add(service);
    for (const { to } of requestsFrom.get(service) ?? []) {
      if (!reached.has(to)) low = Math.min(low, visit(to));
      else if (isOpen.has(to)) low = Math.min(low, reached.get(to) ?? low);
    }
    if (low === number) components.push(close(service, open, isOpen));
    return low;
  };
  // At most as deep as there are services, of which the contract allows 500.
  for (const service of services) if (!reached.has(service)) visit(service);
  return components;
};

const close = (root: string, open: string[], isOpen: Set<string>): Set<string> => {
  const component = new Set<string>();
  for (let service = open.pop(); service !== undefined; service = service === root ? undefined : open.pop()) {
    isOpen.delete(service);
    component.add(service);
  }
  return component;
};

/** A shortest way back to the first service, by breadth-first search. */
const wayBack = (
  first: string,
  within: ReadonlySet<string>,
  { requestsFrom }: RequestGraph,
): readonly Request[] | undefined => {
  const arrivals = new Map<string, Request>();
  const queue = [first];
  for (const service of queue) {
    for (const request of requestsFrom.get(service) ?? []) {
      if (request.to === first) return [...wayTo(service, first, arrivals), request];
      if (!within.has(request.to) || arrivals.has(request.to)) continue;
      arrivals.set(request.to, request);
      queue.push(request.to);
    }
  }
  return undefined;
};

const wayTo = (service: string, first: string, arrivals: ReadonlyMap<string, Request>): readonly Request[] => {
  const way: Request[] = [];
  for (let at = service; at !== first;) {
    const arrival = arrivals.get(at);
    if (arrival === undefined) break;
    way.unshift(arrival);
    at = arrival.from;
  }
  return way;
};
