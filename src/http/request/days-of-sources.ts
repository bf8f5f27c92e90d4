import { memoize } from '../../domain/memoize.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';

/** The days on which the sources of a rulebook were read, each once, the earliest first. */
export const daysOfSources = memoize((rulebook: Rulebook): readonly string[] => {
  const { families, databases, styles, patterns, review, selection, conflicts, drivers } = rulebook;
  const sources = [...families, ...databases, ...styles, ...patterns, ...review]
    .flatMap(({ sources }) => sources)
    .concat([...selection, ...conflicts, ...drivers].map(({ source }) => source));
  return [...new Set(sources.flatMap(({ checkedOn }) => checkedOn ?? []))].sort();
});
