import { STRENGTHS, type Strength } from '../../../domain/rulebook/rule.js';
import { CONFIDENCES, type Confidence, type VerdictKind } from '../../../domain/advice/verdict.js';
import type {
  DecisiveAnswer,
  TurningPointAnswer,
  VerdictAnswer,
} from '../../../report/recommendation/recommendation-answer.js';
import { Amount, Answer, Flag, Many, MeaningfulWord, Text, Word } from '../../openapi/answer-fields.js';

const KINDS: Readonly<Record<VerdictKind, string>> = {
  recommended: 'a family that fits best.',
  'stay-relational': 'no NoSQL family earns its cost here.',
  undecided: 'too little is said; the questions would decide.',
  contradictory: 'nothing meets every must and keeps every limit; the conflicts tell why.',
};

@Answer('DecisiveTrait', 'What sets the first family apart from the second.')
export class DecisiveTraitDto implements DecisiveAnswer {
  @Text('Id of the trait.', { example: 'relationship-traversal' })
  readonly trait!: string;

  @Text('Title of the trait, as it stands within a sentence.', { example: 'traversal of relationships' })
  readonly title!: string;

  @Text('Id of the rule that asks for it.', { example: 'follows-relationships-deeply' })
  readonly rule!: string;

  @Text('Why it is needed.', { example: 'Queries follow 5 relationships; each further hop multiplies the joins.' })
  readonly because!: string;
}

@Answer('TurningPoint', 'A need without which another family would come first.')
export class TurningPointDto implements TurningPointAnswer {
  @Text('Id of the rule that asks for it.', { example: 'follows-relationships-deeply' })
  readonly rule!: string;

  @Text('Id of the trait that is needed.', { example: 'relationship-traversal' })
  readonly trait!: string;

  @Word(STRENGTHS, 'How much it is needed, most first.', { example: 'must' })
  readonly strength!: Strength;

  @Text('Id of the family that would come first without it.', { example: 'relational' })
  readonly toward!: string;

  @Text('The same as a sentence.', {
    example: 'If traversal of relationships were not needed, Relational (with distributed SQL) would come first.',
  })
  readonly text!: string;
}

@Answer('Verdict', 'Which family and database, why, how sure, what is second, and what would change the answer.')
export class VerdictDto implements VerdictAnswer {
  @MeaningfulWord(KINDS, 'What the answer amounts to.', { example: 'recommended' })
  readonly kind!: VerdictKind;

  @Text('The verdict in a few sentences.', {
    example:
      'Graph fits best, 93.8 of 100, high confidence: what decides is traversal of relationships. Relational (with distributed SQL) is second with 40.6. Start with Neo4j; a rival of another kind is PostgreSQL.',
  })
  readonly text!: string;

  @Word(CONFIDENCES, 'How sure: it grows with the margin and with how much of what decides was stated.', {
    example: 'high',
  })
  readonly confidence!: Confidence;

  @Flag('True where the first two are so close that the judgement of an expert could swap them.', { example: false })
  readonly closeCall!: boolean;

  @Amount('Points of fit between the first and the second, 0 to 100.', { min: 0, max: 100, example: 53.2 })
  readonly margin!: number;

  @Text('Id of the family to take; null where none can be recommended.', { nullable: true, example: 'graph' })
  readonly family!: string | null;

  @Text('Id of the family that is second; null where there is none.', { nullable: true, example: 'relational' })
  readonly second!: string | null;

  @Text('Id of the database to take: the best of that family; null where there is none.', {
    nullable: true,
    example: 'neo4j',
  })
  readonly database!: string | null;

  @Text('Id of a credible rival: the best database that is made for another family; null where there is none.', {
    nullable: true,
    example: 'postgresql',
  })
  readonly alternative!: string | null;

  @Many(DecisiveTraitDto, 'What sets the first apart from the second, the weightiest first; at most 3.')
  readonly decisive!: readonly DecisiveTraitDto[];

  @Many(TurningPointDto, 'Needs that the answer hangs on, the strongest first; at most 5.')
  readonly turningPoints!: readonly TurningPointDto[];
}
