import { Answer, DatabaseIds, MeaningfulWord, Text, Whole } from '../field.js';

export const CAUSES = {
  need: 'they lack a must.',
  limit: 'the workload passes a hard limit of them.',
  leaving: 'the team is leaving them.',
};

@Answer('RuledOut', 'What one cause rules out. A database with several causes is counted by the first of them.')
export class RuledOutAnswer {
  @MeaningfulWord(CAUSES, 'What kind of cause it is.')
  readonly cause!: keyof typeof CAUSES;

  @Text(
    'Id of the need, or of the limit, which several databases may have alike; `leaving` where the team leaves them.',
  )
  readonly id!: string;

  @Text(
    'The cause as a sentence: why the trait is needed, or what the limit is; of several databases what they do not meet.',
  )
  readonly because!: string;

  @Whole('How many databases it rules out.', { min: 1 })
  readonly count!: number;

  @DatabaseIds('Ids of the databases, those that would have come first before the others; the first few below `full`.')
  readonly databases!: readonly string[];
}
