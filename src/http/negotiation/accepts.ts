import { readWeightedList } from './weighted-list.js';

// An answer may be a problem, so whoever takes problems alone takes any JSON of ours.
const PROBLEM = 'application/problem+json';

/** How closely a range names a media type: 0 not at all, 3 by its name. */
function closeness(range: string, type: string): number {
  if (range === type || range === PROBLEM) return 3;
  if (range === `${type.slice(0, type.indexOf('/'))}/*`) return 2;
  return range === '*/*' ? 1 : 0;
}

/** Whether an `Accept` header takes a media type; the range that names it most closely decides. */
export function accepts(header: string | undefined, type: string): boolean {
  if (header === undefined || header.trim() === '') return true;
  const [closest] = readWeightedList(header)
    .map(({ range, weight }) => ({ weight, close: closeness(range, type) }))
    .filter(({ close }) => close > 0)
    .sort((one, other) => other.close - one.close || other.weight - one.weight);
  return closest !== undefined && closest.weight > 0;
}
