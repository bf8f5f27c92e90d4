import { onceFor } from '../../domain/once-for.js';
import type { Rulebook } from '../../domain/rulebook.js';

/** The days on which the sources of a rulebook were read, each once, the earliest first. */
export const daysOfSources = onceFor(({ families, databases, selection, conflicts }: Rulebook): readonly string[] => {
  const sources = [...families, ...databases]
    .flatMap(({ sources }) => sources)
    .concat([...selection, ...conflicts].map(({ source }) => source));
  return [...new Set(sources.flatMap(({ checkedOn }) => checkedOn ?? []))].sort();
});
