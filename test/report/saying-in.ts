import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';
import type { Language } from '../../src/domain/text.js';
import type { Saying } from '../../src/report/saying.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

/** What answers are said with where every source counts as fresh. */
export const sayingIn = (language: Language, rulebook: Rulebook = RULEBOOK): Saying => ({
  rulebook,
  language,
  staleBefore: '2000-01-01',
});
