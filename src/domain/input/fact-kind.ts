import type { Unit } from './units.js';

export interface NumberKind {
  readonly kind: 'number';
  readonly min: number;
  /** Whether `min` itself is not allowed. */
  readonly exclusive?: true;
  readonly max: number;
  readonly integer?: true;
  readonly unit?: Unit;
}

export interface FlagKind {
  readonly kind: 'flag';
}

/** One word of a closed list. */
export interface WordKind<Word extends string = string> {
  readonly kind: 'word';
  readonly words: readonly Word[];
}

interface Items {
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Distinct words of a closed list. */
export interface WordsKind<Word extends string = string> extends Items {
  readonly kind: 'words';
  readonly words: readonly Word[];
}

/** Distinct ids of some catalogue; whether each is in it is not the contract's to say. */
export interface IdsKind extends Items {
  readonly kind: 'ids';
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** What values a fact can have: the contract judges input by it, and the loader of the rulebook every condition. */
export type FactKind = NumberKind | FlagKind | WordKind | WordsKind | IdsKind;

/** The values of a kind, as a program has them. */
export type ValueOf<Kind extends FactKind> = Kind extends NumberKind
  ? number
  : Kind extends FlagKind
    ? boolean
    : Kind extends WordKind<infer Word>
      ? Word
      : Kind extends WordsKind<infer Word>
        ? readonly Word[]
        : readonly string[];

/** The facts of a table under one prefix, such as `data.`, as the properties of an object. What is left out is unknown. */
export type ObjectOf<Table extends Readonly<Record<string, FactKind>>, Prefix extends string> = {
  readonly [Name in keyof Table & string as Name extends `${Prefix}${infer Key}` ? Key : never]?: ValueOf<Table[Name]>;
};

interface Range extends Pick<NumberKind, 'max' | 'integer' | 'unit'> {
  readonly min?: number;
  readonly above?: number;
}

/** A number from `min`, or from `above` where that bound itself is not allowed. */
export const amount = ({ above, min = above ?? 0, ...rest }: Range): NumberKind => ({
  kind: 'number',
  min,
  ...(above === undefined ? {} : { exclusive: true }),
  ...rest,
});

export const FLAG: FlagKind = { kind: 'flag' };

export const word = <Word extends string>(words: readonly Word[]): WordKind<Word> => ({ kind: 'word', words });

export const words = <Word extends string>(words: readonly Word[], bounds?: Items): WordsKind<Word> => ({
  kind: 'words',
  words,
  ...bounds,
});

export const ids = (bounds?: Omit<IdsKind, 'kind'>): IdsKind => ({ kind: 'ids', ...bounds });
