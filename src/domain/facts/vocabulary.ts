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
  kindOf(name: Name): FactKind | SaidKind;
}

export const vocabularyOf = <Name extends string>(
  kinds: Readonly<Record<Name, FactKind | SaidKind>>,
): Vocabulary<Name> => {
  const names = new Map(Object.keys(kinds).map((name) => [name, name as Name]));
  return { named: (name) => names.get(name), kindOf: (name) => kinds[name] };
};
