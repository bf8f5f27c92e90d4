import { describe, expect, it } from '@jest/globals';
import { WORKLOAD_EXAMPLES } from '../../src/contract/workload/workload-examples.js';
import { LANGUAGES } from '../../src/domain/text.js';
import { sayRecommendation } from '../../src/report/recommendation/say-recommendation.js';
import { recommend } from '../../src/domain/advice/recommend.js';
import { NOSQL_ONLY } from '../domain/advice/nosql-only.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { approved, asWritten } from './approved.js';
import { outlineOf } from './outline.js';
import { sayingIn } from './saying-in.js';

const SCENARIOS = [
  { id: 'session-cache', example: 'session-cache', rulebook: RULEBOOK },
  { id: 'fraud-ring', example: 'fraud-ring', rulebook: RULEBOOK },
  { id: 'payments-ledger', example: 'payments-ledger', rulebook: RULEBOOK },
  { id: 'semantic-search', example: 'semantic-search', rulebook: RULEBOOK },
  { id: 'conflicting-musts', example: 'conflicting-musts', rulebook: RULEBOOK },
  { id: 'nearly-empty', example: 'nearly-empty', rulebook: RULEBOOK },
  { id: 'conflicting-musts-nosql-only', example: 'conflicting-musts', rulebook: NOSQL_ONLY },
] as const;

describe.each(SCENARIOS)('The answer to $id', ({ id, example, rulebook }) => {
  const workload = WORKLOAD_EXAMPLES.find((one) => one.id === example)?.workload;

  it('is as it was read and approved', () => {
    if (workload === undefined) throw new Error(`no example is called ${example}`);
    const advice = recommend(workload, rulebook);
    const outlines = LANGUAGES.map((language) => [
      language,
      outlineOf(
        sayRecommendation(advice, 'brief', sayingIn(language, rulebook)),
        sayRecommendation(advice, 'full', sayingIn(language, rulebook)),
      ),
    ]);
    const told: unknown = Object.fromEntries(outlines);
    const written = approved(new URL(`golden/${id}.json`, import.meta.url), told);
    expect(asWritten(told)).toStrictEqual(written);
  });
});
