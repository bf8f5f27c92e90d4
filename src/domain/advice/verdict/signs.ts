import type { Sign } from '../../rulebook/stores/sign.js';
import type { DatabaseStanding } from '../ranking/rank-databases.js';
import { aheadBy } from '../ranking/set-apart.js';

/** So many signs are watched at once. */
const MOST = 2;

/**
 * The signs at which to leave what is kept: those of its family that belong to what the best of another engine does
 * better, most telling first; where there is none such, the general ones.
 */
export const signsFor = (
  kept: DatabaseStanding,
  rival: DatabaseStanding | undefined,
  signs: readonly Sign[],
): readonly Sign[] => {
  const { family, secondary, kinship } = kept.database;
  // An extension shows the signs of what it extends as well.
  const families = [family, ...(kinship === 'extension' ? secondary.map((other) => other.family) : [])];
  const ofFamily = signs.filter((sign) => sign.families.some((id) => families.includes(id)));
  const telling = (rival === undefined ? [] : aheadBy(rival, kept)).flatMap(({ need }) =>
    ofFamily.filter(({ toward }) => toward.includes(need.trait)),
  );
  const found = telling.length > 0 ? telling : ofFamily.filter(({ toward }) => toward.length === 0);
  return [...new Set(found)].slice(0, MOST);
};
