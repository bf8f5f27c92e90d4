import type { Vocabulary } from '../../domain/facts/vocabulary.js';
import type { SelectionRule, Strength } from '../../domain/rulebook/rule.js';
import type { Headline } from '../../domain/rulebook/trait.js';
import { compileCondition } from './condition.js';
import type { RawSelection } from '../read/raw.js';
import { toSource } from './to-source.js';

/** What rules lead to: a trait of stores has a headline, one of architecture styles has none. */
interface Listed {
  readonly id: string;
  readonly headline?: Headline;
}

/** A rule that leads to a needed trait, out of its checked file. */
export const buildTraitRule = <Name extends string>(
  { when, need, source, ...rest }: RawSelection,
  traits: readonly Listed[],
  vocabulary: Vocabulary<Name>,
): SelectionRule<Name> => {
  const listed = traits.find(({ id }) => id === need.trait);
  return {
    ...rest,
    when: compileCondition(when, vocabulary),
    // The trait's own string: look-ups by it need not compare letters.
    need: { ...need, trait: listed?.id ?? need.trait },
    ...(rest.permission !== true && isDemanding(need.strength, listed) ? { demanding: true } : {}),
    source: toSource(source),
  };
};

/** What NoSQL stores are chosen for; a need of one of these makes it worth something to do without a guarantee. */
const DEMANDED: readonly Headline[] = ['real-time-response', 'scalability', 'high-availability'];

const isDemanding = (strength: Strength, listed: Listed | undefined): boolean =>
  strength !== 'slight' && listed?.headline !== undefined && DEMANDED.includes(listed.headline);
