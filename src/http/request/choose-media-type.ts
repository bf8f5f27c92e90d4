import { readWeightedList, type Weighted } from './weighted-list.js';

const PROBLEM = 'application/problem+json';

/** How closely a range names a media type: 0 not at all, 3 by its name. */
function closeness(range: string, type: string): number {
  if (range === type) return 3;
  if (range === `${type.slice(0, type.indexOf('/'))}/*`) return 2;
  return range === '*/*' ? 1 : 0;
}

interface Wish {
  readonly type: string;
  readonly weight: number;
  readonly close: number;
  /** The place of the range in the header: among equals the first is meant. */
  readonly place: number;
}

/** What a header says of a media type; the range that names it most closely decides. */
function wishFor(type: string, ranges: readonly Weighted[]): Wish | undefined {
  const [closest] = ranges
    .map(({ range, weight }, place) => ({ type, weight, close: closeness(range, type), place }))
    .filter(({ close }) => close > 0)
    .sort((one, other) => other.close - one.close || other.weight - one.weight);
  return closest;
}

/**
 * The one of `types` that an `Accept` header asks for most, the first of them where it does not care, and undefined
 * where it takes none. An answer may be a problem, so whoever takes nothing but problems takes any JSON of ours.
 */
export function chooseMediaType(header: string | undefined, types: readonly string[]): string | undefined {
  if (header === undefined || header.trim() === '') return types[0];
  const ranges = readWeightedList(header);
  const [best] = types
    .flatMap((type) => wishFor(type, ranges) ?? [])
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || other.close - one.close || one.place - other.place);
  if (best !== undefined) return best.type;
  return ranges.some(({ range, weight }) => range === PROBLEM && weight > 0)
    ? types.find((type) => type.endsWith('json'))
    : undefined;
}
