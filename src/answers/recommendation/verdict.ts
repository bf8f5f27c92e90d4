import { CONFIDENCES, type Confidence } from '../../domain/advice/verdict/confidence.js';
import type { VerdictKind } from '../../domain/advice/verdict/judge.js';
import { STRENGTHS, type Strength } from '../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../domain/rulebook/support.js';
import type { SourceId } from '../cited.js';
import {
  Amount,
  Answer,
  DatabaseId,
  DatabaseIds,
  FamilyId,
  Flag,
  Many,
  MeaningfulWord,
  Nothing,
  One,
  Text,
  Texts,
  Word,
} from '../field.js';

@Answer('DecisiveTrait', 'What sets the first family apart from the second.')
export class DecisiveTraitAnswer {
  @Text('Id of the trait.')
  readonly trait!: string;

  @Text('Title of the trait, as it stands within a sentence.')
  readonly title!: string;

  @Word(SUPPORT_LEVELS, 'How well the database has it, best first: never weak or absent.')
  readonly support!: SupportLevel;

  @Text('Id of the rule that asks for it.')
  readonly rule!: string;

  @Text('Why it is needed.')
  readonly because!: string;
}

@Answer('WeakSpot', 'An important need that the database serves badly.')
export class WeakSpotAnswer {
  @Text('Id of the trait that is needed.')
  readonly trait!: string;

  @Text('Title of the trait, as it stands within a sentence.')
  readonly title!: string;

  @Word(STRENGTHS, 'How much it is needed, most first.')
  readonly strength!: Strength;

  @Word(SUPPORT_LEVELS, 'How well the database has it, best first: weak or absent.')
  readonly support!: SupportLevel;

  @Text('Why it has it so badly.')
  readonly evidence!: string;

  @DatabaseId('Id of the database to put beside it for just that; null where a second store cannot give it.', {
    nullable: true,
  })
  readonly beside!: string | null;

  @Texts('Where the evidence comes from: ids of `sources`. From `standard`.', { optional: true })
  readonly sources?: readonly SourceId[];
}

@Answer('OutsideAdvice', 'What is no database and yet serves the workload best.')
export class OutsideAnswer {
  @Text('Id of it.')
  readonly id!: string;

  @Text('Title, as it stands within a sentence.')
  readonly title!: string;

  @Texts('Products of the kind on the platforms that the workload accepts, the best known first.')
  readonly products!: readonly string[];

  @Amount('How well it fits, 0 to 100, on the same needs as the databases.', { min: 0, max: 100 })
  readonly fit!: number;

  @Text('Why it is the honest answer.')
  readonly because!: string;

  @DatabaseId('Id of the database that still goes beside it; null where none has to.', { nullable: true })
  readonly beside!: string | null;

  @Text('What that database keeps; null where none has to.', { nullable: true })
  readonly besideFor!: string | null;

  @Texts('Where one can read what it gives: ids of `sources`. From `standard`.', { optional: true })
  readonly sources?: readonly SourceId[];
}

@Answer('Sign', 'A measurable sign at which to leave what is kept, and what to try before.')
export class SignAnswer {
  @Text('Id of the sign.')
  readonly id!: string;

  @Text('What to measure, and from when it tells; the rest of a sentence that begins with when.')
  readonly sign!: string;

  @Text('The smallest helpful change to make first.')
  readonly fixFirst!: string;

  @Texts('Where the figure or the change comes from: ids of `sources`. From `standard`.', { optional: true })
  readonly sources?: readonly SourceId[];
}

@Answer('TurningPoint', 'A need without which another family would come first.')
export class TurningPointAnswer {
  @Text('Id of the rule that asks for it.')
  readonly rule!: string;

  @Text('Id of the trait that is needed.')
  readonly trait!: string;

  @Word(STRENGTHS, 'How much it is needed, most first.')
  readonly strength!: Strength;

  @FamilyId('Id of the family that would come first without it.')
  readonly toward!: string;

  @DatabaseId('Id of the database that would.')
  readonly database!: string;

  @Text('The same as a sentence.')
  readonly text!: string;
}

class VerdictInShort {
  @Text('The verdict in a few sentences.')
  readonly text!: string;

  @Word(CONFIDENCES, 'How sure: it grows with the margin and with how much of what decides was stated.')
  readonly confidence!: Confidence;

  @Text('What keeps it from being surer: the margin, what was not stated, or both; null where nothing does.', {
    nullable: true,
  })
  readonly confidenceNote!: string | null;
}

class NamingVerdict extends VerdictInShort {
  @Flag('True where the first two are so close that the judgement of an expert could swap them.')
  readonly closeCall!: boolean;

  @Amount('Points of fit between the first and the second, 0 to 100.', { min: 0, max: 100 })
  readonly margin!: number;

  @FamilyId('Id of the family to take.')
  readonly family!: string;

  @FamilyId('Id of the family that is second, on another engine than the first; null where there is none.', {
    nullable: true,
  })
  readonly second!: string | null;

  @DatabaseId('Id of the database to take, which is the first of all.')
  readonly database!: string;

  @DatabaseIds(
    'Ids of the databases of other engines that nothing stated tells apart from it; the first few at `brief`.',
  )
  readonly equals!: readonly string[];

  @DatabaseId(
    'Id of a credible rival: the best database of the second family, of another engine, ahead in something that matters; null where none comes near.',
    { nullable: true },
  )
  readonly alternative!: string | null;

  @Many(DecisiveTraitAnswer, 'What sets the first apart from the second, the weightiest first; at most 3.')
  readonly decisive!: readonly DecisiveTraitAnswer[];

  @Many(
    WeakSpotAnswer,
    'Important needs that the database serves badly, the strongest first; at `brief` the first, where the others are counted in `omitted`.',
  )
  readonly weakSpots!: readonly WeakSpotAnswer[];

  @Many(TurningPointAnswer, 'Needs that the answer hangs on, the strongest first; at most 5. From `standard`.', {
    optional: true,
  })
  readonly turningPoints?: readonly TurningPointAnswer[];
}

export const RECOMMENDED_KINDS = {
  recommended: 'a family that fits best.',
  'stay-relational': 'no NoSQL family earns its cost here.',
};

@Answer('RecommendedVerdict', 'A family and its database to take.')
export class RecommendedVerdictAnswer extends NamingVerdict {
  @MeaningfulWord(RECOMMENDED_KINDS, 'What the answer amounts to.')
  readonly kind!: keyof typeof RECOMMENDED_KINDS;
}

const KEEP = {
  keep: 'what the team runs already stays: it meets every must, and nothing else leads by enough to pay for one more store.',
};

@Answer('KeepVerdict', 'What runs stays, with the signs at which to leave it.')
class KeepVerdictAnswer extends NamingVerdict {
  @MeaningfulWord(KEEP, 'What the answer amounts to.')
  readonly kind!: keyof typeof KEEP;

  @Many(
    SignAnswer,
    'The signs at which to leave it, the most telling first; at most 2. From `standard`: at `brief` the text tells the first.',
  )
  readonly movesWhen!: readonly SignAnswer[];
}

const OUTSIDE = {
  'not-a-database':
    'something that is no database serves it best: see `outside`. The database named is the one to take where it has to be one.',
};

@Answer('OutsideVerdict', 'What is no database serves best.')
class OutsideVerdictAnswer extends NamingVerdict {
  @MeaningfulWord(OUTSIDE, 'What the answer amounts to.')
  readonly kind!: keyof typeof OUTSIDE;

  @One(OutsideAnswer, 'What serves it best.')
  readonly outside!: OutsideAnswer;
}

export const OPEN_KINDS = {
  undecided: 'too little is said; the questions would decide.',
  contradictory: 'nothing meets every must and keeps every limit; the conflicts tell why.',
};

@Answer('OpenVerdict', 'Nothing is named: what is missing, or what clashes, has to be settled first.')
class OpenVerdictAnswer extends VerdictInShort {
  @MeaningfulWord(OPEN_KINDS, 'What the answer amounts to.')
  readonly kind!: keyof typeof OPEN_KINDS;

  @Nothing('No family can be recommended.')
  readonly family!: null;

  @Nothing('No database can be named.')
  readonly database!: null;
}

/** Which class says a verdict of a kind. */
export const VERDICT_CLASSES = {
  recommended: RecommendedVerdictAnswer,
  'stay-relational': RecommendedVerdictAnswer,
  keep: KeepVerdictAnswer,
  'not-a-database': OutsideVerdictAnswer,
  undecided: OpenVerdictAnswer,
  contradictory: OpenVerdictAnswer,
} as const satisfies Readonly<Record<VerdictKind, new () => object>>;

export type VerdictAnswer = RecommendedVerdictAnswer | KeepVerdictAnswer | OutsideVerdictAnswer | OpenVerdictAnswer;
