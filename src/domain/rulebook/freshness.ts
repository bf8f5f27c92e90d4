import { compareTexts } from '../compare-texts.js';
import type { Rulebook } from './rulebook.js';
import type { Source } from './source.js';

/** A source, and who in the rulebook rests on it. */
export interface CitedSource {
  readonly source: Source;
  /** `families/document`, `databases/mongodb`, `selection/joins-mostly` … */
  readonly citedBy: readonly string[];
}

export interface Freshness {
  readonly sources: number;
  readonly unverified: number;
  /** How many were last looked up before the day from which facts count as fresh. */
  readonly stale: number;
  readonly oldest: string | null;
  readonly newest: string | null;
  /** Those that somebody looked up, the longest ago first. */
  readonly stalest: readonly CitedSource[];
}

/** How old the facts of a rulebook are; `staleBefore` is the day (`YYYY-MM-DD`) before which they count as stale. */
export const freshnessOf = (rulebook: Rulebook, staleBefore: string): Freshness => {
  const cited = citedSources(rulebook);
  const dated = cited
    .flatMap((one) => (one.source.checkedOn === undefined ? [] : [{ ...one, on: one.source.checkedOn }]))
    .sort((one, other) => compareTexts(one.on, other.on) || compareTexts(one.source.url, other.source.url));
  return {
    sources: cited.length,
    unverified: cited.length - dated.length,
    stale: dated.filter(({ on }) => on < staleBefore).length,
    oldest: dated[0]?.on ?? null,
    newest: dated.at(-1)?.on ?? null,
    stalest: dated.map(({ source, citedBy }) => ({ source, citedBy })),
  };
};

/** The kinds of what cites sources. */
const CITING = [
  'families',
  'databases',
  'outside',
  'services',
  'signs',
  'selection',
  'conflicts',
  'styles',
  'drivers',
  'patterns',
  'review',
] as const satisfies readonly (keyof Rulebook)[];

/** Every source as often as it is cited, and by whom. */
export const citationsIn = (rulebook: Rulebook): readonly { readonly source: Source; readonly by: string }[] => [
  ...CITING.flatMap((kind) =>
    rulebook[kind].flatMap((one) => {
      const sources = 'sources' in one ? one.sources : [one.source];
      return sources.map((source) => ({ source, by: `${kind}/${one.id}` }));
    }),
  ),
  { source: rulebook.nosql.source, by: 'nosql' },
  ...rulebook.nosql.headlines.flatMap(({ id, sources }) => sources.map((source) => ({ source, by: `nosql/${id}` }))),
  ...surveysIn(rulebook),
];

/** What is said of a database's use rests on a survey, which its own file does not list. */
const surveysIn = ({ databases }: Rulebook): ReturnType<typeof citationsIn> =>
  databases.flatMap(({ id, usage }) =>
    usage?.survey === undefined ? [] : [{ source: usage.survey.source, by: `databases/${id}` }],
  );

/** Each page once, with the oldest day on which it was looked up. */
const citedSources = (rulebook: Rulebook): readonly CitedSource[] => {
  const cited = new Map<string, { source: Source; citedBy: Set<string> }>();
  for (const { source, by } of citationsIn(rulebook)) {
    const known = cited.get(source.url);
    if (known === undefined) cited.set(source.url, { source, citedBy: new Set([by]) });
    else {
      known.citedBy.add(by);
      if (isOlder(source, known.source)) known.source = source;
    }
  }
  return [...cited.values()].map(({ source, citedBy }) => ({ source, citedBy: [...citedBy] }));
};

const isOlder = (one: Source, other: Source): boolean =>
  one.checkedOn !== undefined && (other.checkedOn === undefined || one.checkedOn < other.checkedOn);
