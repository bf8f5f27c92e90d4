import { RecommendationAnswer } from '../../answers/recommendation/recommendation.js';
import { Answer, One, Whole } from '../../answers/field.js';
import { Problem } from '../problems/problem.js';

const NUMBER = 'The line of the body that this answers, the first being 1. Blank lines count, and are not answered.';

@Answer('BatchRecommendation', 'The answer to a line of a batch that holds a valid workload.')
export class BatchRecommendation {
  @Whole(NUMBER, { min: 1 })
  readonly line!: number;

  @One(RecommendationAnswer, 'The recommendation, with the same bytes as if the line had been posted alone.')
  readonly recommendation!: RecommendationAnswer;
}

@Answer('BatchProblem', 'What stands in the place of the answer to a line of a batch that cannot be answered.')
export class BatchProblem {
  @Whole(NUMBER, { min: 1 })
  readonly line!: number;

  @One(
    Problem,
    'Why it is not answered, as if the line had been posted alone: `line` and `column` in it count within the line.',
  )
  readonly problem!: Problem;
}
