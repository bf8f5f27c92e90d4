import type { FreshnessAnswer, RulebookAnswer } from '../../answers/catalogue/rulebook.js';
import { freshnessOf } from '../../domain/rulebook/freshness.js';
import type { Saying } from '../saying.js';

/** So many pages are named to be read again next. */
const SHOWN = 10;

export const sayRulebook = ({ rulebook, staleBefore }: Saying): RulebookAnswer => ({
  name: rulebook.name,
  version: rulebook.version,
  digest: rulebook.digest,
  counts: {
    families: rulebook.families.length,
    databases: rulebook.databases.length,
    outside: rulebook.outside.length,
    signs: rulebook.signs.length,
    traits: rulebook.traits.length,
    useCases: rulebook.useCases.length,
    selectionRules: rulebook.selection.length,
    conflictRules: rulebook.conflicts.length,
    questions: rulebook.questions.length,
    styles: rulebook.styles.length,
    styleTraits: rulebook.styleTraits.length,
    driverRules: rulebook.drivers.length,
    patterns: rulebook.patterns.length,
    reviewRules: rulebook.review.length,
  },
  freshness: sayFreshness(rulebook, staleBefore),
});

const sayFreshness = (rulebook: Saying['rulebook'], staleBefore: string): FreshnessAnswer => {
  const { sources, unverified, stale, oldest, newest, stalest } = freshnessOf(rulebook, staleBefore);
  return {
    sources,
    verified: sources - unverified,
    unverified,
    stale,
    staleAfterMonths: rulebook.staleAfterMonths,
    oldest,
    newest,
    stalest: stalest
      .slice(0, SHOWN)
      .flatMap(({ source: { title, url, checkedOn }, citedBy }) =>
        checkedOn === undefined ? [] : [{ title, url, checkedOn, citedBy }],
      ),
  };
};
