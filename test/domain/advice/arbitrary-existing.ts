import fc from 'fast-check';
import type { ExistingDatabase } from '../../../src/domain/input/workload.js';
import { DATABASE_STATES } from '../../../src/domain/input/words.js';

/** Lists of some of these databases as run already, each by its name alone or with how it does. */
export function arbitraryExisting(
  names: readonly string[],
  maxLength: number,
): fc.Arbitrary<readonly (string | ExistingDatabase)[]> {
  const name = fc.constantFrom(...names);
  const state = fc.constantFrom(...DATABASE_STATES);
  const item = fc.oneof(name, fc.record({ database: name, state }, { requiredKeys: ['database'] }));
  return fc.uniqueArray(item, { maxLength, selector: (one) => JSON.stringify(one) });
}
