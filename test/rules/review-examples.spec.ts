import { describe, expect, it } from '@jest/globals';
import { checkDesign } from '../../src/contract/design/check-design.js';
import type { Design } from '../../src/domain/input/design.js';
import { reviewDesign } from '../../src/domain/review/review-design.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const whole = (partial: object): object => ({ version: 1, system: 'example', ...partial });

const designOf = (partial: object): Design => {
  const checked = checkDesign(whole(partial));
  if (checked.kind === 'invalid') throw new Error(JSON.stringify(checked.faults, undefined, 1));
  return checked.design;
};

interface Found {
  readonly case: number;
  readonly severity: string;
  readonly target: string;
}

const findingsOf = (rule: string, partial: object): readonly Found[] => {
  const setting = { today: '2026-11-22', honourIgnores: true };
  return reviewDesign(designOf(partial), RULEBOOK, setting).findings.flatMap(({ finding }) =>
    finding.rule.id === rule
      ? [
          {
            case: finding.rule.cases.indexOf(finding.case),
            severity: finding.case.severity,
            target: finding.subject.target,
          },
        ]
      : [],
  );
};

/** Cases that no design by itself can meet. */
const NEEDS_A_TEXT: Readonly<Record<string, readonly number[]>> = {
  // Only a comment can be without a reason.
  'unused-ignore': [2],
};

describe('The examples of a review rule', () => {
  it.each(RULEBOOK.review)('$id: fire as they say, and rest', ({ id, examples }) => {
    const fires = examples.fires.map(({ design }) =>
      findingsOf(id, design).map(({ severity, target }) => ({ severity, target })),
    );
    expect(fires).toStrictEqual(examples.fires.map(({ severity, target }) => [{ severity, target }]));
    expect(examples.rests.filter((design) => findingsOf(id, design).length > 0)).toStrictEqual([]);
  });

  it.each(RULEBOOK.review)('$id: meet each of its cases', ({ id, cases, examples }) => {
    const met = new Set(examples.fires.flatMap(({ design }) => findingsOf(id, design).map((found) => found.case)));
    const expected = cases.map((_, index) => index).filter((index) => NEEDS_A_TEXT[id]?.includes(index) !== true);
    expect([...met].sort((one, other) => one - other)).toStrictEqual(expected);
  });

  it.each(RULEBOOK.review)('$id: rest on a design that says nothing', ({ id }) => {
    expect(findingsOf(id, { services: [{ id: 'alone' }] })).toStrictEqual([]);
  });
});

describe('The ids that the rulebook promises', () => {
  it('are all there', () => {
    const promised = [
      ...[
        'unsuitable-database',
        'limit-near',
        'unknown-database',
        'unstated-requirements',
        'undecided-datastore',
        'stay-relational',
      ],
      ...[
        'one-store-many-jobs',
        'store-sprawl',
        'shared-database',
        'dual-write',
        'unprotected-call',
        'retry-without-idempotence',
      ],
      ...[
        'non-idempotent-consumer',
        'call-chain',
        'call-cycle',
        'uncoordinated-transaction',
        'missing-compensation',
        'no-pivot-order',
      ],
      ...[
        'two-phase-commit',
        'choreography-sprawl',
        'style-mismatch',
        'big-bang-release',
        'unused-datastore',
        'dangling-reference',
      ],
      ...['expired-ignore', 'unused-ignore'],
    ];
    expect(RULEBOOK.review.map(({ id }) => id)).toEqual(expect.arrayContaining(promised));
  });
});
