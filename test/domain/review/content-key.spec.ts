import { describe, expect, it } from '@jest/globals';
import type { Design, Interaction } from '../../../src/domain/input/design.js';
import { withBaseline } from '../../../src/domain/review/baseline.js';
import { contentKeys } from '../../../src/domain/review/content-key.js';
import type { Review } from '../../../src/domain/review/review-design.js';
import { reviewDesign } from '../../../src/domain/review/review-design.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';

const call: Interaction = { from: 'a', to: 'b', kind: 'request', critical: true, protection: [] };

const reviewOf = (more: Partial<Design>): Review =>
  reviewDesign({ version: 1, system: 's', services: [{ id: 'a' }, { id: 'b' }], ...more }, RULEBOOK, {
    today: '2026-11-22',
    honourIgnores: true,
  });

const unused = (description: string, id = 'main'): Review =>
  reviewOf({ datastores: [{ id, database: 'postgresql', description }] });

describe('What a finding is known by', () => {
  it('is not what is written for people, nor its place', () => {
    expect(contentKeys(unused('old'))).toStrictEqual(contentKeys(unused('new')));
    const other: Interaction = { from: 'b', to: 'a', kind: 'event' };
    expect(contentKeys(reviewOf({ interactions: [other, call] }))).toStrictEqual(
      contentKeys(reviewOf({ interactions: [call] })),
    );
  });

  it('is its target and its content, and its order among equals', () => {
    expect(contentKeys(unused('old', 'other'))).not.toStrictEqual(contentKeys(unused('old')));
    const changed = { ...call, protection: ['bulkhead'] } as const;
    expect(contentKeys(reviewOf({ interactions: [changed] }))).not.toStrictEqual(
      contentKeys(reviewOf({ interactions: [call] })),
    );
    const keys = contentKeys(reviewOf({ interactions: [call, call] }));
    expect([keys.length, new Set(keys).size]).toStrictEqual([2, 2]);
  });
});

describe('A baseline', () => {
  it('suppresses what it lists, and tells what it lists in vain', () => {
    const review = reviewOf({ interactions: [call] });
    const findings = review.findings.map((one) => ({ ...one, region: undefined, fingerprint: 'found' }));
    const located = { ...review, findings };
    const { review: held, stale } = withBaseline(located, new Set(['found', 'gone']));
    expect(held.findings.map(({ suppression }) => suppression)).toStrictEqual([{ by: 'baseline' }]);
    expect(stale).toStrictEqual(['gone']);
    expect(withBaseline(located, new Set()).review).toStrictEqual(located);
  });
});
