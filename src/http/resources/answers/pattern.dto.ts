import type { PatternAnswer, PatternPartAnswer, PatternSummaryAnswer } from '../../../report/catalogue/say-pattern.js';
import { Answer, Many, Text, Texts, Whole } from '../../openapi/answer-fields.js';
import { SourceDto } from './source.dto.js';

@Answer('PatternSummary', 'A pattern: a proven answer to a problem between services, in short.')
export class PatternSummaryDto implements PatternSummaryAnswer {
  @Text('Id of the pattern: findings of a review name it.', { example: 'circuit-breaker' })
  readonly id!: string;

  @Whole('Place in the reading order.', { min: 1, example: 1 })
  readonly order!: number;

  @Text('Title of the pattern.', { example: 'Circuit breaker' })
  readonly title!: string;

  @Texts('Other ids by which the pattern is found.', { example: ['breaker'] })
  readonly aliases!: readonly string[];

  @Text('What goes wrong without it.', {
    example: 'A service that has failed keeps being called, and every caller waits for it.',
  })
  readonly problem!: string;

  @Text('What it does about that.', {
    example: 'The caller counts its failed calls, and past a threshold stops calling for a while.',
  })
  readonly solution!: string;
}

@Answer('PatternPart', 'A state, a way or a role within a pattern.')
export class PatternPartDto implements PatternPartAnswer {
  @Text('Its id within the pattern.', { example: 'half-open' })
  readonly id!: string;

  @Text('What it is called.', { example: 'Half-open' })
  readonly title!: string;

  @Text('What happens in it.', { example: 'A few calls are let through as a trial.' })
  readonly text!: string;
}

@Answer('Pattern', 'A pattern: how it works, when it is needed and when not, and what it costs.')
export class PatternDto extends PatternSummaryDto implements PatternAnswer {
  @Many(PatternPartDto, 'Its states, ways or roles.')
  readonly parts!: readonly PatternPartDto[];

  @Texts('When it is needed.', { example: ['A service calls another service and waits for the answer.'] })
  readonly neededWhen!: readonly string[];

  @Texts('When it is not.', { example: ['Calls inside one process: no network to guard, only overhead.'] })
  readonly notWhen!: readonly string[];

  @Texts('What it costs.', { example: ['The state has to be watched; an open breaker should raise an alert.'] })
  readonly costs!: readonly string[];

  @Text('How that shows in a system.', {
    example: 'While payment is down, the order service fails at once and takes another way.',
  })
  readonly example!: string;

  @Texts('Ids of patterns that go with it.', { example: ['timeout', 'retry'] })
  readonly related!: readonly string[];

  @Texts('Ids of the review rules that point to it, in the order of the rulebook.', { example: ['unprotected-call'] })
  readonly rules!: readonly string[];

  @Many(SourceDto, 'All sources of the pattern.')
  readonly sources!: readonly SourceDto[];
}

@Answer('PatternList', 'All patterns.')
export class PatternListDto {
  @Many(PatternSummaryDto, 'The patterns, in reading order.')
  readonly items!: readonly PatternSummaryDto[];
}

const SUMMARY: PatternSummaryAnswer = {
  id: 'circuit-breaker',
  order: 1,
  title: 'Circuit breaker',
  aliases: ['breaker'],
  problem:
    'A service that has failed keeps being called. Every caller waits for it and holds threads and connections meanwhile, so the whole system slows down and the failure spreads.',
  solution:
    'The caller counts its failed calls. Past a threshold it stops calling for a while, fails at once and takes another way where there is one. After a pause it tries a few calls before it trusts the service again.',
};

export const PATTERN_LIST_EXAMPLE: PatternListDto = { items: [SUMMARY] };

export const PATTERN_EXAMPLE: PatternAnswer = {
  ...SUMMARY,
  parts: [
    {
      id: 'half-open',
      title: 'Half-open',
      text: 'A few calls are let through as a trial. If they succeed the breaker closes; if one fails it opens again.',
    },
  ],
  neededWhen: ['A service calls another service or an outside API and waits for the answer.'],
  notWhen: ['Calls inside one process, such as between modules of a monolith: no network to guard, only overhead.'],
  costs: ['The state has to be watched; an open breaker should raise an alert.'],
  example:
    'The order service calls the payment service. While payment is down, the breaker fails the request at once and takes another way, such as keeping it in a message queue, so that the rest of the system is not held up.',
  related: ['timeout', 'retry', 'bulkhead'],
  rules: ['unprotected-call'],
  sources: [{ title: 'CircuitBreaker (Martin Fowler)', url: 'https://martinfowler.com/bliki/CircuitBreaker.html' }],
};
