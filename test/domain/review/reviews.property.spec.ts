import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FindingAnswer } from '../../../src/answers/review/finding.js';
import type { ReviewAnswer } from '../../../src/answers/review/review.js';
import { checkDesign } from '../../../src/contract/design/check-design.js';
import type { Design } from '../../../src/domain/input/design.js';
import { SEVERITIES } from '../../../src/domain/rulebook/severity.js';
import { LANGUAGES, type Language } from '../../../src/domain/text.js';
import { sayReview } from '../../../src/report/review/say-review.js';
import { reviewDesign } from '../../../src/domain/review/review-design.js';
import { resolvePointer } from '../advice/resolve-pointer.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { sayingIn } from '../../report/saying-in.js';
import { arbitraryCalls, arbitraryReviewedDesign, isUnambiguous } from './scenarios/arbitrary-reviewed-design.js';
import { renamed, renamedTarget, reordered, withAStranger, withoutTheOptional } from './scenarios/change-design.js';
import { runs } from '../../runs.js';

const TODAY = '2026-11-22';
const YESTERDAY = '2026-11-21';
const RUNS = runs(150);

interface Way {
  readonly language?: Language;
  readonly honourIgnores?: boolean;
}

const answered = (design: Design, { language = 'en', honourIgnores = true }: Way = {}): ReviewAnswer =>
  sayReview(reviewDesign(design, RULEBOOK, { today: TODAY, honourIgnores }), sayingIn(language));

const clean = arbitraryReviewedDesign.map((design): Design => ({ ...design, ignore: [] }));

/** Designs without ignores, in which every id leads to one thing. */
const plain = clean.filter(isUnambiguous);

const mattersOf = ({ rule, severity, target }: FindingAnswer): string => `${severity} ${rule} ${target}`;

const sortedMatters = (findings: readonly FindingAnswer[]): readonly string[] => findings.map(mattersOf).sort();

// Where one begins depends on which service comes first.
const goesRound = ({ rule }: FindingAnswer): boolean => rule === 'call-cycle' || rule === 'call-chain';

const isOfIgnores = ({ rule }: FindingAnswer): boolean => rule === 'unused-ignore' || rule === 'expired-ignore';

// What is accepted for a service is accepted for its calls, so the name must not be that of a datastore too.
const apart = clean.filter(({ copies = [], interactions = [] }) =>
  copies.every(({ to }) => interactions.every(({ from }) => from !== to)),
);

/** The same findings accepted, each by an entry of its own. */
function acceptingAll(design: Design, until?: string): Design {
  const targets = new Map(answered(design).findings.map((finding) => [mattersOf(finding), finding]));
  const ignore = [...targets.values()].map(({ rule, target }) => ({
    rule,
    target,
    reason: 'We know.',
    ...(until !== undefined && { until }),
  }));
  return { ...design, ignore: [...new Map(ignore.map((entry) => [`${entry.rule} ${entry.target}`, entry])).values()] };
}

describe('A review', () => {
  it('is the same bytes for the same design, whichever was reviewed between, and leaves the design alone', () => {
    fc.assert(
      fc.property(
        arbitraryReviewedDesign,
        arbitraryReviewedDesign,
        fc.constantFrom(...LANGUAGES),
        (design, other, language) => {
          const before = JSON.stringify(design);
          const once = JSON.stringify(answered(design, { language }));
          answered(other);
          expect(JSON.stringify(answered(structuredClone(design), { language }))).toBe(once);
          expect(JSON.stringify(design)).toBe(before);
        },
      ),
      RUNS,
    );
  });

  it('is of designs that the contract accepts', () => {
    fc.assert(
      fc.property(arbitraryReviewedDesign, (design) => {
        expect(checkDesign(design)).toMatchObject({ kind: 'valid' });
      }),
      RUNS,
    );
  });

  it('points at places that there are, at patterns and rules that there are, and says every text', () => {
    const patterns = new Set(RULEBOOK.patterns.map(({ id }) => id));
    const rules = new Set(RULEBOOK.review.map(({ id }) => id));
    fc.assert(
      fc.property(arbitraryReviewedDesign, fc.constantFrom(...LANGUAGES), (design, language) => {
        for (const finding of answered(design, { language }).findings) {
          expect(resolvePointer(design, finding.pointer)).toBeDefined();
          for (const { facts } of finding.reasons)
            for (const { pointer } of facts) expect(resolvePointer(design, pointer)).toBeDefined();
          expect(finding.patterns.filter((id) => !patterns.has(id))).toStrictEqual([]);
          expect(rules.has(finding.rule)).toBe(true);
          expect(
            [finding.title, finding.message, finding.remedy].filter(
              (text) => text === '' || /\{[a-z]+\.[A-Za-z]+\}/.test(text),
            ),
          ).toStrictEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('finds the same in every language', () => {
    const bare = ({ rule, severity, target, pointer, members, patterns }: FindingAnswer): unknown => [
      rule,
      severity,
      target,
      pointer,
      members,
      patterns,
    ];
    fc.assert(
      fc.property(arbitraryReviewedDesign, (design) => {
        const [en, ko] = LANGUAGES.map((language) => answered(design, { language }));
        expect(ko?.findings.map(bare)).toStrictEqual(en?.findings.map(bare));
        expect([ko?.verdict, ko?.counts]).toStrictEqual([en?.verdict, en?.counts]);
      }),
      RUNS,
    );
  });

  it('orders its findings by severity, then by place', () => {
    const sections = [
      'architecture',
      'datastores',
      'copies',
      'externals',
      'services',
      'interactions',
      'transactions',
      'ignore',
    ];
    const placeOf = ({ severity, pointer }: FindingAnswer): readonly number[] => {
      const [section = '', ...steps] = pointer.split('/').slice(1);
      return [
        SEVERITIES.indexOf(severity),
        sections.indexOf(section),
        ...steps.filter((step) => /^\d+$/.test(step)).map(Number),
      ];
    };
    const isBehind = (one: readonly number[], other: readonly number[]): boolean => {
      const apart = one.findIndex((step, index) => step !== (other[index] ?? -1));
      return apart >= 0 && (one[apart] ?? -1) > (other[apart] ?? -1);
    };
    fc.assert(
      fc.property(arbitraryReviewedDesign, (design) => {
        const places = answered(design).findings.map(placeOf);
        expect(places.filter((place, index) => isBehind(place, places[index + 1] ?? [Infinity]))).toStrictEqual([]);
      }),
      RUNS,
    );
  });

  it('comes to the worst of the findings that count, and counts them', () => {
    fc.assert(
      fc.property(arbitraryReviewedDesign, (design) => {
        const { findings, counts, verdict } = answered(design);
        const counting = findings.filter(({ suppressed }) => suppressed === undefined);
        const [error, warning, info] = SEVERITIES.map(
          (severity) => counting.filter((finding) => finding.severity === severity).length,
        );
        expect(counts).toMatchObject({
          error,
          warning,
          info,
          suppressed: findings.length - counting.length,
          services: design.services.length,
        });
        expect(verdict).toBe(counts.error > 0 ? 'fail' : counts.warning > 0 ? 'warn' : 'pass');
      }),
      RUNS,
    );
  });

  it('tells no finding twice', () => {
    fc.assert(
      fc.property(plain, (design) => {
        const told = answered(design).findings.map((finding) => `${mattersOf(finding)} ${finding.pointer}`);
        expect(told).toHaveLength(new Set(told).size);
      }),
      RUNS,
    );
  });
});

describe('Services that call each other and wait', () => {
  /** Whom each service reaches by one call. */
  const callsOf = ({ services, interactions = [] }: Design): ReadonlyMap<string, readonly string[]> =>
    new Map(
      services.map(({ id }) => [
        id,
        interactions.flatMap(({ from, to = id }) => (from === id && to !== id ? [to] : [])),
      ]),
    );

  /** By how many calls at least each service is reached that is reached at all. */
  function reachedFrom(start: string, calls: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
    const reached = new Map<string, number>();
    const open: (readonly [string, number])[] = [[start, 0]];
    for (const [service, steps] of open) {
      for (const to of calls.get(service) ?? []) {
        if (reached.has(to)) continue;
        reached.set(to, steps + 1);
        open.push([to, steps + 1]);
      }
    }
    return reached;
  }

  /** Every way through services that lead on to each other, none of them twice. */
  const waysFrom = (
    way: readonly string[],
    calls: ReadonlyMap<string, readonly string[]>,
  ): readonly (readonly string[])[] => [
    way,
    ...(calls.get(way.at(-1) ?? '') ?? [])
      .filter((to) => !way.includes(to))
      .flatMap((to) => waysFrom([...way, to], calls)),
  ];

  const membersOf = (design: Design, rule: string): readonly (readonly string[])[] =>
    answered(design)
      .findings.filter((finding) => finding.rule === rule)
      .map(({ members }) => members);

  it('are a chain where the last of four waits behind the first however it is called, unless all of it lies in one ring', () => {
    fc.assert(
      fc.property(arbitraryCalls, (design) => {
        const calls = callsOf(design);
        const reached = new Map([...calls.keys()].map((id) => [id, reachedFrom(id, calls)]));
        const inOneRing = ([first = '', ...others]: readonly string[]): boolean =>
          others.every((id) => reached.get(first)?.has(id) === true && reached.get(id)?.has(first) === true);
        const ways = [...calls.keys()]
          .flatMap((id) => waysFrom([id], calls))
          .filter((way) => way.length >= 4 && !inOneRing(way));
        const found = membersOf(design, 'call-chain');
        // Where a ring offers a shorter way, the longer one need not be told: the ring is.
        const shortest = ways.filter((way) => reached.get(way[0] ?? '')?.get(way.at(-1) ?? '') === way.length - 1);
        if (shortest.length > 0) expect(found).not.toStrictEqual([]);
        expect(ways.map((way) => way.join(' '))).toStrictEqual(
          expect.arrayContaining(found.map((way) => way.join(' '))),
        );
      }),
      runs(400),
    );
  });

  it('are the longest chain from each first service, where there is no ring', () => {
    const forward = arbitraryCalls.map((design) => ({
      ...design,
      interactions: (design.interactions ?? []).filter(({ from, to = '' }) => from < to),
    }));
    fc.assert(
      fc.property(forward, (design) => {
        const calls = callsOf(design);
        const called = new Set([...calls.values()].flat());
        const longest = [...calls.keys()]
          .filter((id) => !called.has(id))
          .map((id) => Math.max(...waysFrom([id], calls).map(({ length }) => length)));
        const found = membersOf(design, 'call-chain').map(({ length }) => length);
        expect([...found].sort()).toStrictEqual(longest.filter((length) => length >= 4).sort());
      }),
      runs(400),
    );
  });

  it('are a ring where they reach each other, each ring once', () => {
    fc.assert(
      fc.property(arbitraryCalls, (design) => {
        const calls = callsOf(design);
        const ids = [...calls.keys()];
        const reached = new Map(ids.map((id) => [id, reachedFrom(id, calls)]));
        const rings = ids
          .filter((id) => reached.get(id)?.has(id))
          .map((id) =>
            ids
              .filter((other) => reached.get(id)?.has(other) === true && reached.get(other)?.has(id) === true)
              .join(' '),
          );
        // Whether a service that calls itself is a ring of one is not asked here.
        const found = membersOf(design, 'call-cycle')
          .filter(({ length }) => length > 1)
          .map((ring) => [...ring].sort().join(' '));
        expect(found.sort()).toStrictEqual([...new Set(rings)].sort());
      }),
      runs(400),
    );
  });
});

describe('A design that says the same otherwise', () => {
  it('is found the same in whatever order its lists stand', () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 1, max: 60 }), (design, seed) => {
        const [one, other] = [design, reordered(design, seed)].map((each) =>
          answered(each).findings.filter((finding) => !goesRound(finding)),
        );
        expect(sortedMatters(other ?? [])).toStrictEqual(sortedMatters(one ?? []));
      }),
      RUNS,
    );
  });

  it('has the same rings, wherever they begin, and chains or none', () => {
    const ringsOf = (design: Design): readonly string[] =>
      answered(design)
        .findings.filter(({ rule }) => rule === 'call-cycle')
        .map(({ members }) => [...members].sort().join(' '))
        .sort();
    const hasChain = (design: Design): boolean => answered(design).findings.some(({ rule }) => rule === 'call-chain');
    fc.assert(
      fc.property(plain, fc.integer({ min: 1, max: 60 }), (design, seed) => {
        const other = reordered(design, seed);
        expect(ringsOf(other)).toStrictEqual(ringsOf(design));
        expect(hasChain(other)).toBe(hasChain(design));
      }),
      RUNS,
    );
  });

  it('is found the same under other ids, which change the targets alone', () => {
    const rename = (id: string): string => `n-${id}`.slice(0, 60);
    fc.assert(
      fc.property(arbitraryReviewedDesign, (design) => {
        const expected = answered(design).findings.map(({ rule, severity, target, pointer, members, suppressed }) => ({
          ...{ rule, severity, pointer, suppressed },
          target: renamedTarget(target, rename),
          members: members.map(rename),
        }));
        const found = answered(renamed(design, rename)).findings.map(
          ({ rule, severity, target, pointer, members, suppressed }) => ({
            ...{ rule, severity, pointer, suppressed },
            ...{ target, members },
          }),
        );
        expect(found).toStrictEqual(expected);
      }),
      RUNS,
    );
  });

  it('is found the same beside strangers', () => {
    fc.assert(
      fc.property(clean, (design) => {
        const told = ({ rule, severity, target, pointer, members }: FindingAnswer): unknown => [
          rule,
          severity,
          target,
          pointer,
          members,
        ];
        expect(answered(withAStranger(design)).findings.map(told)).toStrictEqual(answered(design).findings.map(told));
      }),
      RUNS,
    );
  });
});

describe('A design that leaves out whatever it may', () => {
  /** What needs nothing but names, calls and copies, or says itself that too little is known. */
  const SPEAKING = new Set([
    ...[
      'unknown-database',
      'closed-service',
      'unstated-requirements',
      'undecided-datastore',
      'unused-datastore',
      'dangling-reference',
      'duplicate-id',
    ],
    ...['call-chain', 'call-cycle', 'dual-write'],
  ]);

  it('is found none of the faults that rest on what is unknown', () => {
    fc.assert(
      fc.property(clean, (design) => {
        const { findings } = answered(withoutTheOptional(design));
        expect(findings.filter(({ rule }) => !SPEAKING.has(rule)).map(mattersOf)).toStrictEqual([]);
        expect(
          findings
            .filter(({ rule, pointer }) => rule === 'dual-write' && !pointer.startsWith('/copies/'))
            .map(mattersOf),
        ).toStrictEqual([]);
      }),
      RUNS,
    );
  });
});

describe('A design whose team accepts what is found', () => {
  it.each([
    ['for ever', undefined],
    ['until today', TODAY],
  ])('passes, and every finding is still told as suppressed, %s', (_, until) => {
    fc.assert(
      fc.property(apart, (design) => {
        const found = answered(design).findings;
        const { verdict, counts, findings } = answered(acceptingAll(design, until));
        expect({ verdict, suppressed: counts.suppressed }).toStrictEqual({ verdict: 'pass', suppressed: found.length });
        expect(findings.map(mattersOf)).toStrictEqual(found.map(mattersOf));
        for (const { suppressed } of findings)
          expect(suppressed).toStrictEqual({ by: 'file', reason: 'We know.', until: until ?? null });
      }),
      RUNS,
    );
  });

  it('is found everything again the day after, and told of each entry that has ended', () => {
    fc.assert(
      fc.property(clean, (design) => {
        const ended = acceptingAll(design, YESTERDAY);
        const { counts, findings } = answered(ended);
        expect(counts.suppressed).toBe(0);
        expect(findings.filter((finding) => !isOfIgnores(finding)).map(mattersOf)).toStrictEqual(
          answered(design).findings.map(mattersOf),
        );
        expect(
          findings
            .filter(isOfIgnores)
            .map(({ rule, pointer }) => [rule, pointer])
            .sort(),
        ).toStrictEqual((ended.ignore ?? []).map((_, index) => ['expired-ignore', `/ignore/${index}`]).sort());
      }),
      RUNS,
    );
  });

  it('is found everything in an audit, whatever the file accepts', () => {
    fc.assert(
      fc.property(clean, (design) => {
        const { counts, findings } = answered(acceptingAll(design), { honourIgnores: false });
        expect(counts.suppressed).toBe(0);
        expect(findings.filter((finding) => !isOfIgnores(finding)).map(mattersOf)).toStrictEqual(
          answered(design).findings.map(mattersOf),
        );
      }),
      RUNS,
    );
  });
});
