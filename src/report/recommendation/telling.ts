import type { Detail } from '../../domain/detail.js';
import type { Need } from '../../domain/advice/needs/gather-needs.js';
import type { Weighed } from '../../domain/advice/weigh.js';
import type { Facts } from '../../domain/facts/fact.js';
import { CitedSources } from '../cited-sources.js';
import type { Saying } from '../saying.js';
import { shownOf, type Shown } from './shown.js';

type Told = Pick<Weighed, 'facts' | 'needs' | 'families'>;

/** What one recommendation is told with: the words of the answer, how much of it, and the sources that it gathers. */
export interface Telling extends Saying {
  readonly detail: Detail;
  readonly shown: Shown;
  readonly sources: CitedSources;
  readonly facts: Facts;
  /** The needs that the answer tells: of the others nothing is said that would lead to them. */
  readonly needs: ReadonlySet<Need>;
  /** In which family each database is described that is: one that stands in several is described where it stands highest. */
  readonly describedIn: ReadonlyMap<string, string>;
}

export const tellingOf = ({ facts, needs, families }: Told, detail: Detail, saying: Saying): Telling => {
  const shown = shownOf(detail, needs.length);
  return {
    ...saying,
    detail,
    shown,
    sources: new CitedSources(saying, detail === 'full'),
    facts,
    needs: new Set(needs.slice(0, shown.needs)),
    describedIn: placesOfDescriptions(families, shown),
  };
};

/** First of all families the first database, then the second: so what little is told has its place where more is told, too. */
const placesOfDescriptions = (
  families: Told['families'],
  { described, databases: listed }: Shown,
): ReadonlyMap<string, string> => {
  const places = new Map<string, string>();
  for (let at = 0; at < Math.min(described.databases, listed); at += 1) {
    for (const { family, databases } of families.slice(0, described.families)) {
      const id = databases[at]?.database.id;
      if (id !== undefined && !places.has(id)) places.set(id, family.id);
    }
  }
  return places;
};
