import { memoize } from '../../domain/memoize.js';
import { citationsIn } from '../../domain/rulebook/freshness.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';

/** The days on which the sources of a rulebook were read, each once, the earliest first. */
export const daysOfSources = memoize((rulebook: Rulebook): readonly string[] =>
  [...new Set(citationsIn(rulebook).flatMap(({ source }) => source.checkedOn ?? []))].sort(),
);
