import { describe, expect, it } from '@jest/globals';
import type { FindingAnswer } from '../../../src/answers/review/finding.js';
import type { ReviewAnswer } from '../../../src/answers/review/review.js';
import { checkDesign } from '../../../src/contract/design/check-design.js';
import type { Design } from '../../../src/domain/input/design.js';
import { LANGUAGES, type Language } from '../../../src/domain/text.js';
import { sayReview } from '../../../src/report/review/say-review.js';
import { reviewDesign } from '../../../src/domain/review/review-design.js';
import { resolvePointer } from '../advice/resolve-pointer.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { SCENARIOS, type Expected, type Scenario } from './scenarios/scenarios.js';

const STALE_BEFORE = '2025-01-01';
const HANGUL = /\p{Script=Hangul}/u;
const RULES = new Set(RULEBOOK.review.map(({ id }) => id));

function designOf({ design }: Scenario): Design {
  const checked = checkDesign({ version: 1, ...design });
  if (checked.kind !== 'valid') throw new Error(JSON.stringify(checked.faults));
  return checked.design;
}

function answerTo(scenario: Scenario, language: Language): ReviewAnswer {
  const review = reviewDesign(designOf(scenario), RULEBOOK, { today: scenario.today, honourIgnores: true });
  return sayReview(review, { rulebook: RULEBOOK, language, staleBefore: STALE_BEFORE });
}

/** The findings that count, of the rules that the scenario is about. */
function foundIn(scenario: Scenario): readonly FindingAnswer[] {
  const { findings } = answerTo(scenario, 'en');
  return findings.filter(
    ({ rule, suppressed }) => suppressed === undefined && (scenario.about?.includes(rule) ?? true),
  );
}

const within = (pointer: string, place: string): boolean => pointer === place || pointer.startsWith(`${place}/`);

const said = ({ message, remedy }: FindingAnswer): string => `${message} ${remedy}`.toLowerCase();

const grounds = ({ reasons }: FindingAnswer): string => reasons.map(({ text }) => text.toLowerCase()).join(' ');

/** Whether a finding is the one that is expected; its words, patterns and members are held to it afterwards. */
const isMeant = (
  finding: FindingAnswer,
  { rule, severity, target = finding.target, pointer = '' }: Expected,
): boolean =>
  finding.rule === rule &&
  finding.severity === severity &&
  finding.target === target &&
  within(finding.pointer, pointer);

interface Paired {
  readonly pairs: readonly (readonly [Expected, FindingAnswer])[];
  readonly missing: readonly Expected[];
  readonly surplus: readonly string[];
}

const place = ({ rule, severity, target, pointer }: FindingAnswer): string =>
  `${severity} ${rule} on ${target} at ${pointer}`;

/** Each expectation with the finding that meets it, and what is left over on either side. */
function pair(expected: readonly Expected[], found: readonly FindingAnswer[]): Paired {
  return expected.reduce<Paired & { readonly left: readonly FindingAnswer[] }>(
    ({ pairs, missing, left }, one) => {
      const met = left.find((finding) => isMeant(finding, one));
      const rest = left.filter((finding) => finding !== met);
      const now =
        met === undefined ? { pairs, missing: [...missing, one] } : { pairs: [...pairs, [one, met] as const], missing };
      return { ...now, left: rest, surplus: rest.map(place) };
    },
    { pairs: [], missing: [], left: found, surplus: found.map(place) },
  );
}

const withoutTexts = ({
  rule,
  severity,
  target,
  members,
  pointer,
  patterns,
  reasons,
  sources,
  help,
  suppressed,
}: FindingAnswer): unknown => ({
  ...{ rule, severity, target, members, pointer, patterns, sources, help },
  facts: reasons.map(({ facts }) => facts),
  suppressed,
});

const textsOf = (answer: ReviewAnswer): readonly string[] => [
  answer.text,
  answer.architecture.text,
  ...answer.recommendations.map(({ text }) => text),
  ...answer.findings.flatMap(({ title, message, remedy, reasons }) => [
    title,
    message,
    remedy,
    ...reasons.map(({ text }) => text),
  ]),
];

describe.each(SCENARIOS)('$file: $title', (scenario) => {
  it('speaks of rules that there are', () => {
    const named = [...(scenario.about ?? []), ...scenario.finds.map(({ rule }) => rule)];
    expect(named.filter((rule) => !RULES.has(rule))).toStrictEqual([]);
  });

  it('finds what it should, and nothing else', () => {
    const { missing, surplus } = pair(scenario.finds, foundIn(scenario));
    expect({ missing, surplus }).toStrictEqual({ missing: [], surplus: [] });
  });

  it('names the members, the patterns and the words that matter', () => {
    for (const [{ members, patterns = [], says = [], neverSays = [], because = [] }, found] of pair(
      scenario.finds,
      foundIn(scenario),
    ).pairs) {
      expect(found.members).toStrictEqual(members ?? found.members);
      expect(found.patterns).toStrictEqual(expect.arrayContaining([...patterns]));
      for (const words of says) expect(said(found)).toContain(words.toLowerCase());
      for (const words of neverSays) expect(said(found)).not.toContain(words.toLowerCase());
      for (const words of because) expect(grounds(found)).toContain(words.toLowerCase());
    }
  });

  it('counts what is suppressed', () => {
    const { counts, findings } = answerTo(scenario, 'en');
    expect(counts.suppressed).toBe(scenario.suppressed);
    expect(findings.filter(({ suppressed }) => suppressed !== undefined)).toHaveLength(scenario.suppressed);
  });

  it('finds the same in either language, in words of that language, at places that there are', () => {
    const [en, ko] = LANGUAGES.map((language) => answerTo(scenario, language));
    const design = designOf(scenario);
    expect(ko?.findings.map(withoutTexts)).toStrictEqual(en?.findings.map(withoutTexts));
    for (const answer of [en, ko])
      expect(
        answer === undefined ? [] : textsOf(answer).filter((text) => text === '' || /[{}]/.test(text)),
      ).toStrictEqual([]);
    expect(ko === undefined ? [] : textsOf(ko).filter((text) => !HANGUL.test(text))).toStrictEqual([]);
    expect(en === undefined ? [] : textsOf(en).filter((text) => HANGUL.test(text))).toStrictEqual([]);
    expect(
      en?.findings.filter(({ pointer }) => resolvePointer(design, pointer) === undefined).map(place),
    ).toStrictEqual([]);
  });
});

describe('The scenarios', () => {
  it('have titles of their own', () => {
    const titles = SCENARIOS.map(({ title }) => title);
    expect(titles).toHaveLength(new Set(titles).size);
  });

  it.each([...RULES])('let %s speak in three designs or more, and rest in three', (rule) => {
    const fires = SCENARIOS.filter(({ finds }) => finds.some((found) => found.rule === rule));
    const looked = SCENARIOS.filter(({ about }) => about?.includes(rule) ?? true);
    const rests = looked.filter(({ finds }) => finds.every((found) => found.rule !== rule));
    expect([fires.length, rests.length].every((count) => count >= 3)).toBe(true);
  });
});
