import type { Loaded } from '../rulebook/load-rulebook.js';
import { openRulebook } from '../rulebook/open-rulebook.js';
import { CHECKED_RULEBOOK, RULES_FOLDER } from './rules-folder.js';

/** The rulebook that comes with the program. */
export const loadPackagedRulebook = (): Promise<Loaded> => openRulebook(RULES_FOLDER, CHECKED_RULEBOOK);
