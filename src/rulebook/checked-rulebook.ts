import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { RawRules } from './read/raw.js';

/** The version of `CheckedRulebook` and of all that it holds: raise it when their shape changes. */
const FORMAT = 2;

/**
 * What the files of a rulebook hold in which no fault was found, so that nobody need parse and check them again. It lies
 * among the built code, and whatever builds that anew deletes it: what other code found sound is never taken for it.
 */
interface CheckedRulebook {
  readonly format: typeof FORMAT;
  /** The digest of the files that were checked. */
  readonly digest: string;
  readonly raw: RawRules;
}

/** Undefined where JSON cannot say all of it (it has no infinity): such a rulebook must be read from its files. */
export const checkedText = (raw: RawRules, digest: string): string | undefined => {
  const checked: CheckedRulebook = { format: FORMAT, digest, raw };
  const text = JSON.stringify(checked);
  return isDeepStrictEqual(JSON.parse(text), checked) ? text : undefined;
};

/** Undefined where there is no such file, where it is damaged, and where it is of other rules than those of the digest. */
export const readChecked = (path: string, digest: string): RawRules | undefined => {
  if (!existsSync(path)) return undefined;
  const checked = parse(readFileSync(path, 'utf8'));
  return checked?.format === FORMAT && checked.digest === digest ? checked.raw : undefined;
};

const parse = (text: string): Partial<CheckedRulebook> | null | undefined => {
  try {
    return JSON.parse(text) as Partial<CheckedRulebook> | null;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
