import type { Adoption } from './database.js';
import type { Condition } from '../rule.js';
import type { Source } from '../source.js';
import type { Support } from '../support.js';
import type { Text } from '../../text.js';
import type { Platform } from '../../input/words.js';

/** What serves a workload and is no database: a file store, a log, the application itself. */
export interface Outside {
  readonly id: string;
  /** Place in the list; decides between two that fit equally well. */
  readonly order: number;
  readonly title: Text;
  readonly aliases: readonly string[];
  readonly adoption: Adoption;
  readonly products: readonly { readonly name: string; readonly platforms: readonly Platform[] }[];
  readonly hosting: { readonly managed: boolean; readonly selfHosted: boolean };
  readonly meaning: Text;
  /** Where it can be the honest answer at all. */
  readonly when: Condition;
  /** Where it is none all the same. */
  readonly unless: Condition;
  /** Why it is, said where it leads. May name facts in braces. */
  readonly because: Text;
  /** By trait id: an entry for every trait. */
  readonly support: ReadonlyMap<string, Support>;
  /** What is said of every trait that it does not have. */
  readonly lacks: Pick<Support, 'evidence' | 'source'>;
  /** What a database still keeps beside it; absent where nothing is left to keep. */
  readonly beside?: {
    readonly for: Text;
    /** A partial workload; what was stated of operations and priorities holds for it too. */
    readonly workload: object;
  };
  /** Partial workloads that it serves best, and near ones that a database does. */
  readonly examples: { readonly fires: readonly object[]; readonly rests: readonly object[] };
  readonly sources: readonly Source[];
}
