import { freshnessOf } from '../../domain/rulebook/freshness.js';
import type { Saying } from '../saying.js';

/** What the rulebook holds, and how fresh it is. */
export interface RulebookAnswer {
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  readonly counts: {
    readonly families: number;
    readonly databases: number;
    readonly traits: number;
    readonly useCases: number;
    readonly selectionRules: number;
    readonly conflictRules: number;
    readonly questions: number;
    readonly styles: number;
    readonly styleTraits: number;
    readonly driverRules: number;
    readonly patterns: number;
    readonly reviewRules: number;
  };
  readonly freshness: FreshnessAnswer;
}

/** Pages are counted once, however often they are cited, by the oldest day on which they were read. */
export interface FreshnessAnswer {
  readonly sources: number;
  readonly verified: number;
  readonly unverified: number;
  readonly stale: number;
  readonly staleAfterMonths: number;
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly stalest: readonly StalestAnswer[];
}

export interface StalestAnswer {
  readonly title: string;
  readonly url: string;
  readonly checkedOn: string;
  /** What in the rulebook rests on it: `databases/mongodb`, `selection/joins-mostly` … */
  readonly citedBy: readonly string[];
}

/** So many pages are named to be read again next. */
const SHOWN = 10;

export const sayRulebook = ({ rulebook, staleBefore }: Saying): RulebookAnswer => ({
  name: rulebook.name,
  version: rulebook.version,
  digest: rulebook.digest,
  counts: {
    families: rulebook.families.length,
    databases: rulebook.databases.length,
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
