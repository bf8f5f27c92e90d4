import type { Fact, FactValue } from '../../../src/domain/facts/fact.js';
import type { Limit } from '../../../src/domain/rulebook/stores/limit.js';

/** Whether a value goes beyond a limit, worked out anew from what the limit says. */
export const passes = ({ bound }: Limit, value: FactValue): boolean => {
  if (bound.kind === 'at-most') return Number(value) > bound.value;
  if (bound.kind === 'at-least') return Number(value) < bound.value;
  const words: readonly unknown[] = bound.words;
  const said: readonly unknown[] = Array.isArray(value) ? value : [value];
  return bound.kind === 'any-of'
    ? said.every((word) => !words.includes(word))
    : said.some((word) => words.includes(word));
};

/** Whether the workload itself says it, and does not only name a use case. */
export const isSaid = (fact: Fact): boolean => fact.pointers.some((pointer) => !pointer.startsWith('/useCases/'));
