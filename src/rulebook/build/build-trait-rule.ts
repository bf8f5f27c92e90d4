import type { Vocabulary } from '../../domain/facts/vocabulary.js';
import type { SelectionRule } from '../../domain/rulebook/rule.js';
import { compileCondition } from './condition.js';
import type { RawSelection } from '../read/raw.js';
import { toSource } from './to-source.js';

/** A rule that leads to a needed trait, out of its checked file. */
export const buildTraitRule = <Name extends string>(
  { when, need, source, ...rest }: RawSelection,
  traits: readonly { readonly id: string }[],
  vocabulary: Vocabulary<Name>,
): SelectionRule<Name> => ({
  ...rest,
  when: compileCondition(when, vocabulary),
  // The trait's own string: look-ups by it need not compare letters.
  need: { ...need, trait: traits.find(({ id }) => id === need.trait)?.id ?? need.trait },
  source: toSource(source),
});
