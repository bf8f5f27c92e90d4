import type { SuppressionAnswer } from '../../answers/review/finding.js';
import type { Language } from '../../domain/text.js';
import type { LocatedFinding, ReviewedFile } from '../review/reviewed-file.js';
import { escapeXmlAttribute, escapeXmlText } from './escapes/escape-xml.js';
import { isCounted, mostSevereFirst } from './findings.js';
import { plainFinding } from './plain-finding.js';
import { inOneLine } from './escapes/reportable.js';
import type { RuleForReport } from './rules-for-report.js';

/**
 * A report for whatever shows JUnit's XML: a suite for each file, in it a case for each rule and target with a finding,
 * and one for each rule without any. Errors and warnings are failures, told apart by their type; an info passes.
 */
export const toJunit = (
  files: readonly ReviewedFile[],
  rules: readonly RuleForReport[],
  language: Language,
): string => {
  const suites = files.map((file) => toSuite(file, rules, language));
  const { tests, failures } = total(suites);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="nosql-advisor" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
};

interface Counts {
  readonly tests: number;
  readonly failures: number;
}

interface Suite extends Counts {
  readonly lines: readonly string[];
}

const total = (suites: readonly Suite[]): Counts => ({
  tests: suites.reduce((sum, { tests }) => sum + tests, 0),
  failures: suites.reduce((sum, { failures }) => sum + failures, 0),
});

const toSuite = (reviewed: ReviewedFile, rules: readonly RuleForReport[], language: Language): Suite => {
  const findings = mostSevereFirst(reviewed.findings);
  const found = new Set(findings.map(({ finding }) => finding.rule));
  const passed = rules
    .filter(({ id }) => !found.has(id))
    .map(({ id }): Case => ({ name: inOneLine(id), kind: 'passed', lines: [] }));
  const cases = [...byName(findings)].map(([name, same]) => ({ name, ...outcome(same, language) }));
  const all = [...cases, ...passed];
  const named = inOneLine(reviewed.file ?? reviewed.review.system);
  // Nothing may be left of a name that no report can carry, and a suite needs a name.
  const suite = named.trim() === '' ? 'design' : named;
  const count = (kind: Case['kind']): number => all.filter((one) => one.kind === kind).length;
  const [tests, failures] = [all.length, count('failed')];
  return {
    tests,
    failures,
    lines: [
      ` <testsuite name="${escapeXmlAttribute(suite)}" tests="${tests}" failures="${failures}" errors="0" skipped="${count('skipped')}">`,
      ...all.flatMap(({ name, lines }) => {
        const start = `  <testcase name="${escapeXmlAttribute(name)}" classname="${escapeXmlAttribute(suite)}"`;
        return lines.length === 0 ? [`${start}/>`] : [`${start}>`, ...lines, '  </testcase>'];
      }),
      ' </testsuite>',
    ],
  };
};

/** What a case comes to, and what stands between its tags. */
interface Outcome {
  readonly kind: 'failed' | 'skipped' | 'passed';
  readonly lines: readonly string[];
}

interface Case extends Outcome {
  readonly name: string;
}

/** A rule may find several things at one target: readers of the format take one of several cases with one name. */
const byName = (findings: readonly LocatedFinding[]): ReadonlyMap<string, readonly LocatedFinding[]> => {
  const named = new Map<string, LocatedFinding[]>();
  for (const located of findings) {
    const name = inOneLine(`${located.finding.rule}: ${located.finding.target}`);
    named.set(name, [...(named.get(name) ?? []), located]);
  }
  return named;
};

/** Of findings with the same name, most severe first. */
const outcome = (findings: readonly LocatedFinding[], language: Language): Outcome => {
  const counting = findings.filter(isCounted);
  const [worst] = counting;
  const text = escapeXmlText(
    (worst === undefined ? findings : counting).map((one) => plainFinding(one, language)).join('\n\n'),
  );
  if (worst === undefined) {
    const reasons = [
      ...new Set(
        findings.flatMap(({ finding }) =>
          finding.suppressed === undefined ? [] : [reasonOf(finding.suppressed, language)],
        ),
      ),
    ];
    return {
      kind: 'skipped',
      lines: [`   <skipped message="${escapeXmlAttribute(reasons.join('; '))}">${text}</skipped>`],
    };
  }
  const { severity, message } = worst.finding;
  if (severity === 'info') return { kind: 'passed', lines: [`   <system-out>${text}</system-out>`] };
  return {
    kind: 'failed',
    lines: [`   <failure type="${severity}" message="${escapeXmlAttribute(message)}">${text}</failure>`],
  };
};

const reasonOf = ({ by, reason }: SuppressionAnswer, language: Language): string =>
  reason ?? WITHOUT_REASON[language][by];

/** What is said where no reason is given. */
const WITHOUT_REASON: Readonly<Record<Language, Readonly<Record<SuppressionAnswer['by'], string>>>> = {
  en: { file: 'accepted in the file', comment: 'accepted by a comment', baseline: 'known from the baseline' },
  ko: {
    file: '파일의 ignore 항목으로 무시했습니다',
    comment: '주석으로 무시했습니다',
    baseline: '기준선에 이미 있습니다',
  },
};
