import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { ReviewAnswer } from '../../../src/answers/review/review.js';
import { checkDesign } from '../../../src/contract/design/check-design.js';
import type { Language } from '../../../src/domain/text.js';
import { sayReview } from '../../../src/report/review/say-review.js';
import { reviewDesign } from '../../../src/domain/review/review-design.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { sayingIn } from '../saying-in.js';

interface Grounded {
  readonly title: string;
  readonly design: object;
  readonly rule: string;
  /** Pointers to the facts of each reason. */
  readonly facts: readonly (readonly string[])[];
  readonly sources: 'those of the rule' | 'more than those of the rule';
}

const GROUNDED = parse(readFileSync(new URL('say-review.yaml', import.meta.url), 'utf8')) as readonly Grounded[];

function answerTo(design: object, language: Language = 'en'): ReviewAnswer {
  const checked = checkDesign({ version: 1, system: 'shop', ...design });
  if (checked.kind !== 'valid') throw new Error(JSON.stringify(checked.faults));
  const review = reviewDesign(checked.design, RULEBOOK, { today: '2026-11-22', honourIgnores: true });
  return sayReview(review, sayingIn(language));
}

describe.each(GROUNDED)('A finding of $rule gives as its grounds $title', ({ design, rule, facts, sources }) => {
  const found = answerTo(design).findings.find((finding) => finding.rule === rule);

  it('each with the places that it rests on', () => {
    expect(found?.reasons.map((reason) => reason.facts.map(({ pointer }) => pointer))).toEqual(facts);
  });

  it('with the sources of all of them, each once', () => {
    const urls = found?.sources?.map(({ url }) => url) ?? [];
    const own = RULEBOOK.review.find(({ id }) => id === rule)?.sources.map(({ url }) => url) ?? [];
    expect(urls.slice(0, own.length)).toEqual(own);
    expect(urls.length > own.length).toBe(sources === 'more than those of the rule');
    expect(new Set(urls).size).toBe(urls.length);
  });
});

/** Requests that one rule finds fault with, by how they are protected: a warning where by nothing, else a hint. */
const requests = (...protections: readonly (readonly string[])[]): object => ({
  services: [{ id: 'a' }, { id: 'b' }],
  interactions: protections.map((protection) => ({ from: 'a', to: 'b', kind: 'request', critical: true, protection })),
});
const ACCEPTED = { ignore: [{ rule: 'unprotected-call', reason: 'the gateway times out', until: '2027-01-01' }] };
const DANGLING = { services: [{ id: 'a' }], interactions: [{ from: 'a', to: 'b', kind: 'event' }] };

describe('A review is summed up', () => {
  it.each([
    [
      'without a finding',
      requests(),
      'pass',
      'The design passes: nothing to report.',
      '설계가 검토를 통과했습니다. 지적 사항이 없습니다.',
    ],
    [
      'by a hint alone',
      requests(['timeout']),
      'pass',
      'The design passes: 0 errors, 0 warnings, 1 info.',
      '설계가 검토를 통과했습니다: 오류 0건, 경고 0건, 참고 1건.',
    ],
    [
      'by one warning',
      requests([]),
      'warn',
      'The design passes with warnings: 0 errors, 1 warning, 0 info.',
      '설계가 검토를 통과했지만 경고가 있습니다: 오류 0건, 경고 1건, 참고 0건.',
    ],
    [
      'by two warnings',
      requests([], []),
      'warn',
      'The design passes with warnings: 0 errors, 2 warnings, 0 info.',
      '설계가 검토를 통과했지만 경고가 있습니다: 오류 0건, 경고 2건, 참고 0건.',
    ],
    [
      'by one error',
      DANGLING,
      'fail',
      'The design fails: 1 error, 0 warnings, 0 info.',
      '설계가 검토를 통과하지 못했습니다: 오류 1건, 경고 0건, 참고 0건.',
    ],
    [
      'where all is accepted',
      { ...requests([]), ...ACCEPTED },
      'pass',
      'The design passes: nothing to report; 1 finding suppressed.',
      '설계가 검토를 통과했습니다. 지적 사항이 없습니다(무시 1건).',
    ],
    [
      'where some is accepted',
      {
        ...requests([], ['timeout']),
        ...ACCEPTED,
        transactions: [
          {
            id: 't',
            coordination: 'two-phase-commit',
            steps: [
              { service: 'a', action: 'x' },
              { service: 'b', action: 'y' },
            ],
          },
        ],
      },
      'warn',
      'The design passes with warnings: 0 errors, 1 warning, 0 info; 2 findings suppressed.',
      '설계가 검토를 통과했지만 경고가 있습니다: 오류 0건, 경고 1건, 참고 0건, 무시 2건.',
    ],
  ] as const)('%s', (_, design, verdict, en, ko) => {
    expect(answerTo(design)).toMatchObject({ verdict, text: en });
    expect(answerTo(design, 'ko')).toMatchObject({ verdict, text: ko });
  });

  it('by how much of everything there is', () => {
    const step = { service: 'a', action: 'x' };
    const workloads = (...names: readonly string[]): readonly object[] =>
      names.map((name) => ({ name, datastore: 'd' }));
    const { counts } = answerTo({
      ...requests(['timeout', 'circuit-breaker'], [], [], [], ['timeout']),
      datastores: ['d', 'e', 'f', 'g'].map((id) => ({ id, kind: 'other' })),
      services: [
        { id: 'a', workloads: workloads('v', 'w') },
        { id: 'b', workloads: workloads('x') },
      ],
      transactions: [{ id: 't', steps: [step, step] }],
    });
    expect(counts).toMatchObject({ services: 2, workloads: 3, datastores: 4, interactions: 5, transactions: 1 });
  });
});

describe('A suppressed finding', () => {
  it.each([
    ['with its last day', ACCEPTED, { by: 'file', reason: 'the gateway times out', until: '2027-01-01' }],
    [
      'without one',
      { ignore: [{ rule: 'unprotected-call', reason: 'for good' }] },
      { by: 'file', reason: 'for good', until: null },
    ],
  ])('says why, %s', (_, ignore, suppressed) => {
    expect(answerTo({ ...requests([]), ...ignore }).findings).toEqual([expect.objectContaining({ suppressed })]);
  });
});

describe('Findings on places of a design', () => {
  it('are ordered by severity, then by section and index, not by text', () => {
    const { findings } = answerTo({
      services: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      datastores: [{ id: 'd', database: 'postgresql' }],
      interactions: Array.from({ length: 11 }, (_, index) => ({
        from: 'a',
        to: index === 10 ? 'nobody' : 'b',
        kind: 'request',
        critical: true,
        protection: index === 9 ? ['timeout'] : [],
      })),
      transactions: [
        {
          id: 't',
          coordination: 'saga-orchestration',
          steps: Array.from({ length: 12 }, (_, index) => ({
            service: index % 2 === 0 ? 'a' : 'b',
            action: 'x',
            ...(index === 11 ? { compensation: 'pivot' } : {}),
          })),
        },
      ],
    });
    const places = ['error', 'warning', 'info'].map((one) =>
      findings.filter(({ severity }) => severity === one).map(({ pointer }) => pointer),
    );
    expect(findings.map(({ pointer }) => pointer)).toEqual(places.flat());
    expect(places).toEqual([
      ['/interactions/10/to'],
      [
        ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 10].map((index) => `/interactions/${index}`),
        ...Array.from({ length: 11 }, (_, index) => `/transactions/0/steps/${index}`),
      ],
      ['/datastores/0', '/interactions/9'],
    ]);
  });

  it('name the number of a step from 1 on, and its service', () => {
    const { findings } = answerTo({
      services: [{ id: 'a' }, { id: 'b' }],
      transactions: [
        {
          id: 't',
          coordination: 'saga-orchestration',
          steps: [
            { service: 'a', action: 'x', compensation: 'undo' },
            { service: 'b', action: 'y' },
            { service: 'a', action: 'z', compensation: 'pivot' },
          ],
        },
      ],
    });
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'missing-compensation',
        members: ['b'],
        message: expect.stringMatching(/\b2\b/),
      }),
    ]);
  });
});
