import type { Rulebook } from '../domain/rulebook/rulebook.js';
import { buildRulebook } from './build/build-rulebook.js';
import { readChecked } from './checked-rulebook.js';
import type { Fault } from './read/fault.js';
import { digestOf, readRuleFiles } from './read/read-files.js';

export type Loaded =
  | { readonly kind: 'sound'; readonly rulebook: Rulebook }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/**
 * Reads and checks a folder of rules: in a tenth of the time where the same files were checked before and
 * `checked` is the path of what `keepChecked` wrote of them.
 */
export const loadRulebook = async (folder: string, checked?: string): Promise<Loaded> => {
  const files = readRuleFiles(folder);
  const digest = digestOf(files);
  const known = checked === undefined ? undefined : readChecked(checked, digest);
  if (known !== undefined) return { kind: 'sound', rulebook: buildRulebook(known, digest) };
  // Only now: a YAML parser and a validator take longer to load than all the rest.
  const { checkFiles } = await import('./check-files.js');
  const found = checkFiles(files);
  return found.kind === 'faulty' ? found : { kind: 'sound', rulebook: buildRulebook(found.raw, digest) };
};
