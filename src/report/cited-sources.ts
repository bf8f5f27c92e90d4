import type { SourceId, SourcesById } from '../answers/cited.js';
import type { SourceAnswer } from '../answers/source.js';
import type { Source } from '../domain/rulebook/source.js';
import { saySource } from './say-source.js';
import type { Saying } from './saying.js';

/** The sources that an answer refers to: each is said once, and called s1, s2 … in the order in which they are referred to. */
export class CitedSources {
  private readonly ids = new Map<string, SourceId>();
  private readonly known = new Map<Source, SourceId>();
  private readonly byId: Record<SourceId, SourceAnswer> = {};

  /** Without `notes`, what the source says beside its title is left out. */
  constructor(
    private readonly saying: Saying,
    private readonly notes: boolean,
  ) {}

  /** What the sources are called; one that several entries of the rulebook cite alike is one. */
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
    const key = `${source.url}\n${source.title}\n${source.note ?? ''}\n${source.checkedOn ?? ''}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `s${this.ids.size + 1}`;
    this.ids.set(key, id);
    const { note, ...said } = saySource(source, this.saying);
    this.byId[id] = this.notes && note !== undefined ? { ...said, note } : said;
    return id;
  }
}
