import type { Source } from '../../domain/rulebook/source.js';
import type { RawSource } from '../read/raw.js';
import { toSource } from './to-source.js';

interface Raw<Entry extends { readonly source: string }> {
  readonly id: string;
  readonly sources: Readonly<Record<string, RawSource>>;
  readonly support: Readonly<Record<string, Entry>>;
}

interface Built<Entry extends { readonly source: string }> {
  readonly sources: readonly Source[];
  readonly support: ReadonlyMap<string, Omit<Entry, 'source'> & { readonly source: Source }>;
}

/** Support by trait, each entry with the very source that it cites by its key. */
export const buildSupport = <Entry extends { readonly source: string }>({
  id,
  sources,
  support,
}: Raw<Entry>): Built<Entry> => ({
  sources: Object.values(sources).map(toSource),
  support: new Map(
    Object.entries(support).map(([trait, entry]) => {
      const cited = sources[entry.source];
      if (cited === undefined) throw new Error(`${id} cites an unknown source ${entry.source}`);
      return [trait, { ...entry, source: toSource(cited) }];
    }),
  ),
});
