import type { Source } from '../source.js';
import type { Support } from '../support.js';
import type { Text } from '../../text.js';
import type { UseCase } from '../../input/words.js';

export interface Use extends Text {
  readonly useCases?: readonly UseCase[];
}

/** A row of the table of database types. */
export interface Family {
  readonly id: string;
  /** Place in the table; decides between families that fit equally well. */
  readonly order: number;
  readonly nosql: boolean;
  /** Other names by which the family may be asked for. */
  readonly aliases: readonly string[];
  readonly title: Text;
  /** One database of it, as it is called within a sentence. */
  readonly noun: Text;
  /** Ids of the databases that stand for it in the table. */
  readonly representatives: readonly string[];
  readonly storage: Text;
  readonly characteristics: readonly Text[];
  readonly suited: readonly Use[];
  readonly unsuited: readonly Use[];
  readonly sources: readonly Source[];
  /** By trait id: an entry for every trait. */
  readonly support: ReadonlyMap<string, Support>;
}
