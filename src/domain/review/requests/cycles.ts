import { arrivalsFrom, wayTo } from './arrivals.js';
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

/** A shortest way back to the first service: by the nearest one that calls it. */
const wayBack = (
  first: string,
  component: ReadonlySet<string>,
  graph: RequestGraph,
): readonly Request[] | undefined => {
  const arrivals = arrivalsFrom(first, component, graph);
  for (const member of arrivals.keys()) {
    const last = graph.requestsFrom.get(member)?.find(({ to }) => to === first);
    if (last !== undefined) return [...wayTo(member, arrivals), last];
  }
  return undefined;
};
