/** By how much the runs of a property are divided where nobody waits for all of them. */
const SHARE = process.env['PROPERTY_RUNS'] === 'full' ? 1 : 4;

/**
 * How often a property is tried: as often as is said here under `npm run test:full`, and a quarter of that under
 * `npm test`. Seeds are new each time, so that little is left out over the days; where one fails, it is printed.
 */
export const runs = (full: number): { readonly numRuns: number } => ({ numRuns: Math.ceil(full / SHARE) });
