import type { Source } from '../../domain/rulebook/source.js';
import type { RawSource } from '../read/raw.js';
import { toSource } from './to-source.js';

/** What has sources, each under a key of its own. */
interface Sourced {
  readonly id: string;
  readonly sources: Readonly<Record<string, RawSource>>;
}

/** Finds the sources of one file by the keys by which it cites them. */
export const citing =
  ({ id, sources }: Sourced): ((key: string) => Source) =>
  (key) => {
    const cited = sources[key];
    if (cited === undefined) throw new Error(`${id} cites an unknown source ${key}`);
    return toSource(cited);
  };
