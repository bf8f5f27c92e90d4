import { monthsBefore } from '../domain/day.js';
import type { Rulebook } from '../domain/rulebook/rulebook.js';
import type { Language } from '../domain/text.js';

/** What every answer is said with. */
export interface Saying {
  readonly rulebook: Rulebook;
  readonly language: Language;
  /** The day, `YYYY-MM-DD`: what was last looked up before it is told to be stale. */
  readonly staleBefore: string;
}

/** What the answers of a day (`YYYY-MM-DD`) are said with. */
export const sayingOn = (today: string, rulebook: Rulebook, language: Language): Saying => ({
  rulebook,
  language,
  staleBefore: monthsBefore(today, rulebook.staleAfterMonths),
});

/** What an answer tells of it. */
export const saidWith = ({
  language,
  rulebook: { name, version, digest },
}: Saying): Pick<Saying, 'language'> & { readonly rulebook: Pick<Rulebook, 'name' | 'version' | 'digest'> } => ({
  language,
  rulebook: { name, version, digest },
});
