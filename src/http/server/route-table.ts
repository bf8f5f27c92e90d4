import { nearest } from '../../domain/nearest.js';

/** A path as it is registered, such as `/v1/families/:id`, and its methods. */
export interface Route {
  readonly pattern: string;
  readonly methods: readonly string[];
}

/** What is served, as the server itself registers it. */
export class RouteTable {
  private readonly known = new Map<string, readonly string[]>();

  add(pattern: string, methods: readonly string[]): void {
    this.known.set(pattern, [...new Set([...(this.known.get(pattern) ?? []), ...methods])]);
  }

  get routes(): readonly Route[] {
    return [...this.known].map(([pattern, methods]) => ({ pattern, methods }));
  }

  /** The methods of a path; none where nothing is served. */
  methodsOf(path: string): readonly string[] {
    const found = this.routes.find(({ pattern }) => fill(pattern, path) === path);
    return found === undefined ? [] : [...found.methods, 'OPTIONS'];
  }

  /** The served path that was most likely meant. */
  nearestTo(path: string): string | undefined {
    const paths = this.routes.flatMap(({ pattern }) => fill(pattern, path) ?? []);
    // Of two that are equally near, the one of as many steps is meant.
    const asLong = paths.filter((known) => known.split('/').length === path.split('/').length);
    return paths.find((known) => known.endsWith(path)) ?? nearest(path, [...asLong, ...paths]);
  }
}

/** A pattern with its parameters taken from the same steps of a path; undefined where the path has none for one. */
const fill = (pattern: string, path: string): string | undefined => {
  const given = path.split('/');
  const steps = pattern.split('/').map((step, index) => (step.startsWith(':') ? given[index] : step));
  return steps.every((step, index) => step !== undefined && (step !== '' || index === 0 || pattern === '/'))
    ? steps.join('/')
    : undefined;
};
