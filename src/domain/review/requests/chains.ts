import { arrivalsFrom, wayTo } from './arrivals.js';
import { componentsOf } from './cycles.js';
import type { Request, RequestGraph } from './request-graph.js';

/** Requests that follow each other: each service waits for all those behind it. */
export interface Chain {
  readonly members: readonly string[];
  readonly path: readonly Request[];
}

/**
 * The longest chain from each service that nobody calls, and from each cycle, unless it is the end of one of those. Within
 * a cycle a chain takes the shortest way: what goes round in it is reported for itself, and so is what never leaves it.
 */
export const chainsOf = (graph: RequestGraph): readonly Chain[] => {
  const components = componentsOf(graph);
  const longest = longestWays(components, graph);
  const called = calledFromOutside(components, graph);
  const covered = new Set<Request>();
  return (
    components
      // Callers before what they call.
      .toReversed()
      .filter((component) => component.size > 1 || !called.has(component))
      .map((component) => startOf(component, longest, graph))
      .filter(([, path]) => {
        const told = path.every((request) => covered.has(request));
        for (const request of path) covered.add(request);
        return !told;
      })
      .sort(byPlace(graph))
      .map(([start, path]) => ({ members: [start, ...path.map(({ to }) => to)], path }))
  );
};

type Start = readonly [service: string, path: Way];

const byPlace = ({ services }: RequestGraph): ((one: Start, other: Start) => number) => {
  const places = new Map(services.map((id, place) => [id, place]));
  return ([one], [other]) => (places.get(one) ?? 0) - (places.get(other) ?? 0);
};

type Component = ReadonlySet<string>;
type Way = readonly Request[];

const calledFromOutside = (components: readonly Component[], graph: RequestGraph): ReadonlySet<Component> => {
  const home = homesOf(components);
  return new Set(requestsBetween(components, graph).flatMap(({ to }) => home.get(to) ?? []));
};

/** The requests that lead from one component into another. */
const requestsBetween = (components: readonly Component[], { requestsFrom }: RequestGraph): readonly Request[] => {
  const home = homesOf(components);
  return [...requestsFrom.values()].flat().filter(({ from, to }) => home.get(from) !== home.get(to));
};

const homesOf = (components: readonly Component[]): ReadonlyMap<string, Component> =>
  new Map(components.flatMap((component) => [...component].map((id) => [id, component] as const)));

/** The service from which the way out of its cycle is longest; among equals the first in the design. */
const startOf = (component: Component, longest: ReadonlyMap<string, Way>, graph: RequestGraph): Start => {
  const { services, requestsFrom } = graph;
  const inOrder = component.size === 1 ? [...component] : services.filter((id) => component.has(id));
  // No request leaves this cycle, so the search from each of its services is spared.
  if (!inOrder.some((id) => requestsFrom.get(id)?.some(({ to }) => !component.has(to)))) return [inOrder[0] ?? '', []];
  const starts = inOrder.map((id): Start => [id, longestFrom(id, component, longest, graph, 'leaving')]);
  return starts.reduce((best, one) => (one[1].length > best[1].length ? one : best), starts[0] ?? ['', []]);
};

/**
 * The longest way from each service that is called from another component. Tarjan's algorithm gives callees before
 * callers, so the ways behind a service are known first.
 */
const longestWays = (components: readonly Component[], graph: RequestGraph): ReadonlyMap<string, Way> => {
  const longest = new Map<string, Way>();
  const entered = new Set(requestsBetween(components, graph).map(({ to }) => to));
  for (const component of components) {
    const ways = [...component]
      .filter((service) => entered.has(service))
      .map((service) => [service, longestFrom(service, component, longest, graph, 'any')] as const);
    for (const [service, way] of ways) longest.set(service, way);
  }
  return longest;
};

const longestFrom = (
  service: string,
  component: Component,
  longest: ReadonlyMap<string, Way>,
  graph: RequestGraph,
  kind: 'any' | 'leaving',
): Way => {
  const arrivals = arrivalsFrom(service, component, graph);
  let best: Ending = { calls: 0, member: service, beyond: [] };
  for (const [member, { calls }] of arrivals) {
    if (kind === 'any' && calls > best.calls) best = { calls, member, beyond: [] };
    for (const request of graph.requestsFrom.get(member) ?? []) {
      if (component.has(request.to)) continue;
      const beyond = longest.get(request.to) ?? [];
      if (calls + 1 + beyond.length > best.calls)
        best = { calls: calls + 1 + beyond.length, member, beyond: [request, ...beyond] };
    }
  }
  return [...wayTo(best.member, arrivals), ...best.beyond];
};

/** How a way ends: with a member of the component, and what is called from there. */
interface Ending {
  readonly calls: number;
  readonly member: string;
  readonly beyond: Way;
}
