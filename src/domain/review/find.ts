import { memoize } from '../memoize.js';
import type { ReviewCase, ReviewRule } from '../rulebook/review-rule.js';
import type { ReviewFactName, SubjectKind } from '../facts/review-facts.js';
import type { Subject } from './subjects/subject.js';

/** A rule that speaks of a subject, by the first of its cases that holds. */
export interface Finding {
  readonly rule: ReviewRule;
  readonly case: ReviewCase;
  readonly subject: Subject;
  /** The facts that made the case hold. */
  readonly behind: readonly ReviewFactName[];
}

/** What the rules say of a subject, in the rulebook's order. */
export const findOn = (subject: Subject, rules: readonly ReviewRule[]): readonly Finding[] =>
  (bySubject(rules).get(subject.kind) ?? []).flatMap((rule) => {
    for (const one of rule.cases) {
      const behind = one.when.holds(subject.facts);
      if (behind !== undefined) return [{ rule, case: one, subject, behind }];
    }
    return [];
  });

const bySubject = memoize((rules: readonly ReviewRule[]): ReadonlyMap<SubjectKind, readonly ReviewRule[]> => {
  const found = new Map<SubjectKind, ReviewRule[]>();
  for (const rule of rules) {
    const others = found.get(rule.subject);
    if (others === undefined) found.set(rule.subject, [rule]);
    else others.push(rule);
  }
  return found;
});
