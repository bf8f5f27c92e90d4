import { fileURLToPath } from 'node:url';
import type { Loaded } from '../rulebook/load-rulebook.js';

/** Where the rules lie, whether the service runs from its sources or as built, and whatever the current folder is. */
export const RULES_FOLDER = fileURLToPath(new URL('../../rules', import.meta.url));

/**
 * Where the build leaves what it has checked of them: in dist/ itself. Beside the sources there is none, so what
 * runs from them reads the rules' own files.
 *
 * @public The build asks for it, by way of dist/.
 */
export const CHECKED_RULEBOOK = fileURLToPath(new URL('../rulebook.json', import.meta.url));

/** The rulebook that comes with the program. What loads it is brought in only when somebody asks. */
export const loadPackagedRulebook = async (): Promise<Loaded> => {
  const { loadRulebook } = await import('../rulebook/load-rulebook.js');
  return loadRulebook(RULES_FOLDER, CHECKED_RULEBOOK);
};
