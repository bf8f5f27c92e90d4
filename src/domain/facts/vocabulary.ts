import type { FactKind } from '../input/fact-kind.js';

/** What is only said in sentences; no condition reads it. */
export type SaidKind =
  | { readonly kind: 'text' }
  /** Ids of the rulebook, said by their titles. */
  | { readonly kind: 'terms' };

/** The facts of one kind of subject. */
export interface Vocabulary<Name extends string> {
  /** The fact of that name, always as the same string object, which makes look-ups by it faster. */
  readonly named: (name: string) => Name | undefined;
  /**
   * Of a name that `named` gave. It is a method, unlike `named`, since TypeScript compares the parameters of methods
   * loosely: only so does the vocabulary of one kind of subject pass for a `Vocabulary<string>`.
   */
  kindOf(name: Name): FactKind | SaidKind;
}

/** Out of all facts and their kinds; where only some of them may be read, of these. */
export const vocabularyOf = <Name extends string>(
  kinds: Readonly<Record<Name, FactKind | SaidKind>>,
  readable: readonly string[] = Object.keys(kinds),
): Vocabulary<Name> => {
  const names = new Map(readable.map((name) => [name, name as Name]));
  return { named: (name) => names.get(name), kindOf: (name) => kinds[name] };
};
