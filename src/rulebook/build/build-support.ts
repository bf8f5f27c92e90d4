import type { Source } from '../../domain/rulebook/source.js';
import type { RawSource } from '../read/raw.js';
import { citing } from './citing.js';
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
export const buildSupport = <Entry extends { readonly source: string }>(raw: Raw<Entry>): Built<Entry> => {
  const cite = citing(raw);
  return {
    sources: Object.values(raw.sources).map(toSource),
    support: new Map(
      Object.entries(raw.support).map(([trait, entry]) => [trait, { ...entry, source: cite(entry.source) }]),
    ),
  };
};
