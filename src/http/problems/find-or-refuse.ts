import { nearest } from '../../domain/nearest.js';
import type { Collection } from './refusal.js';
import { Refused } from './refused.js';

/** Whatever has an id can have other names too. */
export const namesOf = ({
  id,
  aliases = [],
}: {
  readonly id: string;
  readonly aliases?: readonly string[];
}): readonly string[] => [id, ...aliases];

/** The item that an id names, or the refusal that tells which id is near. */
export const findOrRefuse = <T>(
  collection: Collection,
  id: string,
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): T => {
  const found = items.find((item) => namesOf(item).includes(id));
  if (found !== undefined) return found;
  const didYouMean = nearest(id, items.flatMap(namesOf));
  throw new Refused({ code: 'unknown-id', collection, id, ...(didYouMean === undefined ? {} : { didYouMean }) });
};
