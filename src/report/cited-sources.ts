import type { SourceId, SourcesById } from '../answers/cited.js';
import type { SourceAnswer } from '../answers/source.js';
import type { Source } from '../domain/rulebook/source.js';
import { saySource } from './say-source.js';
import type { Saying } from './saying.js';

/**
 * The sources that an answer refers to: each is said once, and called s1, s2 … in the order in which they are referred to.
 * Without notes a source is a page; with them, it is what a page says on one matter.
 */
export class CitedSources {
  private readonly ids = new Map<string, SourceId>();
  private readonly known = new Map<Source, SourceId>();
  private readonly byId: Record<SourceId, SourceAnswer> = {};

  /** Without `notes`, what the source says beside its title is left out. */
  constructor(
    private readonly saying: Saying,
    private readonly notes: boolean,
  ) {}

  /** What the sources are called; what several entries of the rulebook cite alike is one. */
  cite(sources: Iterable<Source>): readonly SourceId[] {
    return [...new Set([...sources].map((source) => this.idOf(source)))];
  }

  get said(): SourcesById {
    return this.byId;
  }

  /** Most are cited by the very object of the rulebook, and only a few objects say the same. */
  private idOf(source: Source): SourceId {
    const seen = this.known.get(source);
    if (seen !== undefined) return seen;
    const id = this.idByText(source);
    this.known.set(source, id);
    return id;
  }

  private idByText(source: Source): SourceId {
    const { url, title, note = '', checkedOn = '' } = source;
    const key = this.notes ? `${url}\n${title}\n${note}\n${checkedOn}` : `${url}\n${title}`;
    const known = this.ids.get(key);
    const id = known ?? `s${this.ids.size + 1}`;
    if (known === undefined) this.ids.set(key, id);
    if (known === undefined || isOlder(source, this.byId[id])) this.byId[id] = this.say(source);
    return id;
  }

  private say(source: Source): SourceAnswer {
    const { note, ...said } = saySource(source, this.saying);
    return this.notes && note !== undefined ? { ...said, note } : said;
  }
}

/** A page that was read on several days, each for another claim, is as fresh as what was read first. */
const isOlder = ({ checkedOn }: Source, said: SourceAnswer | undefined): boolean =>
  checkedOn !== undefined && checkedOn < (said?.checkedOn ?? NEVER);

/** After any day. */
const NEVER = '~';
