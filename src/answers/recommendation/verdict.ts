import { CONFIDENCES, type Confidence, type VerdictKind } from '../../domain/advice/verdict.js';
import { STRENGTHS, type Strength } from '../../domain/rulebook/rule.js';
import { Amount, Answer, Flag, Many, MeaningfulWord, Text, Word } from '../field.js';

const KINDS: Readonly<Record<VerdictKind, string>> = {
  recommended: 'a family that fits best.',
  'stay-relational': 'no NoSQL family earns its cost here.',
  undecided: 'too little is said; the questions would decide.',
  contradictory: 'nothing meets every must and keeps every limit; the conflicts tell why.',
};

@Answer('DecisiveTrait', 'What sets the first family apart from the second.')
export class DecisiveTraitAnswer {
  @Text('Id of the trait.')
  readonly trait!: string;

  @Text('Title of the trait, as it stands within a sentence.')
  readonly title!: string;

  @Text('Id of the rule that asks for it.')
  readonly rule!: string;

  @Text('Why it is needed.')
  readonly because!: string;
}

@Answer('TurningPoint', 'A need without which another family would come first.')
export class TurningPointAnswer {
  @Text('Id of the rule that asks for it.')
  readonly rule!: string;

  @Text('Id of the trait that is needed.')
  readonly trait!: string;

  @Word(STRENGTHS, 'How much it is needed, most first.')
  readonly strength!: Strength;

  @Text('Id of the family that would come first without it.')
  readonly toward!: string;

  @Text('The same as a sentence.')
  readonly text!: string;
}

@Answer('Verdict', 'Which family and database, why, how sure, what is second, and what would change the answer.')
export class VerdictAnswer {
  @MeaningfulWord(KINDS, 'What the answer amounts to.')
  readonly kind!: VerdictKind;

  @Text('The verdict in a few sentences.')
  readonly text!: string;

  @Word(CONFIDENCES, 'How sure: it grows with the margin and with how much of what decides was stated.')
  readonly confidence!: Confidence;

  @Flag('True where the first two are so close that the judgement of an expert could swap them.')
  readonly closeCall!: boolean;

  @Amount('Points of fit between the first and the second, 0 to 100.', { min: 0, max: 100 })
  readonly margin!: number;

  @Text('Id of the family to take; null where none can be recommended.', { nullable: true })
  readonly family!: string | null;

  @Text('Id of the family that is second; null where there is none.', { nullable: true })
  readonly second!: string | null;

  @Text('Id of the database to take: the best of that family; null where there is none.', { nullable: true })
  readonly database!: string | null;

  @Text('Id of a credible rival: the best database that is made for another family; null where there is none.', {
    nullable: true,
  })
  readonly alternative!: string | null;

  @Many(DecisiveTraitAnswer, 'What sets the first apart from the second, the weightiest first; at most 3.')
  readonly decisive!: readonly DecisiveTraitAnswer[];

  @Many(TurningPointAnswer, 'Needs that the answer hangs on, the strongest first; at most 5.')
  readonly turningPoints!: readonly TurningPointAnswer[];
}
