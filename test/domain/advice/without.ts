import type { Workload } from '../../../src/domain/input/workload.js';

/** A workload that no longer states some of its facts. */
export function without(workload: Workload, facts: readonly string[]): Workload {
  const groups = Object.entries(workload).flatMap(([group, content]: [string, unknown]): [string, unknown][] => {
    if (facts.includes(group)) return [];
    if (typeof content !== 'object' || content === null || Array.isArray(content)) return [[group, content]];
    const kept = Object.entries(content).filter(([key]) => !facts.includes(`${group}.${key}`));
    return [[group, Object.fromEntries(kept)]];
  });
  return Object.fromEntries(groups) as unknown as Workload;
}
