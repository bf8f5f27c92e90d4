import type { Detail } from '../../domain/detail.js';
import type { Weighed } from '../../domain/advice/weigh.js';
import type { Facts } from '../../domain/facts/fact.js';
import { CitedSources } from '../cited-sources.js';
import type { Saying } from '../saying.js';
import { shownOf, type Shown } from './shown.js';

type Told = Pick<Weighed, 'facts' | 'needs'>;

/** What one recommendation is told with: the words of the answer, how much of it, and the sources that it gathers. */
export interface Telling extends Saying {
  readonly detail: Detail;
  readonly shown: Shown;
  readonly sources: CitedSources;
  readonly facts: Facts;
  /** The databases that are described already: one that stands for several families is described where it stands first. */
  readonly described: Set<string>;
}

export const tellingOf = ({ facts, needs }: Told, detail: Detail, saying: Saying): Telling => ({
  ...saying,
  detail,
  shown: shownOf(detail, needs.length),
  sources: new CitedSources(saying, detail === 'full'),
  facts,
  described: new Set(),
});
