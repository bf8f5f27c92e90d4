import type { FindingAnswer } from '../../answers/review/finding.js';
import { SEVERITIES } from '../../domain/rulebook/severity.js';
import type { LocatedFinding } from '../review/reviewed-file.js';

/** Whether nobody has accepted a finding. */
export const isCounted = ({ finding }: LocatedFinding): boolean => finding.suppressed === undefined;

/** What is wrong and what to do about it, each where it is said. */
export const sayings = ({ message, remedy }: FindingAnswer): readonly string[] =>
  [message, remedy].filter((text) => text !== '');

/** Those that count, most severe first, then those that are suppressed; else in the order given. */
export const mostSevereFirst = (findings: readonly LocatedFinding[]): readonly LocatedFinding[] => {
  const weight = (located: LocatedFinding): number =>
    SEVERITIES.indexOf(located.finding.severity) + (isCounted(located) ? 0 : SEVERITIES.length);
  return findings.toSorted((one, other) => weight(one) - weight(other));
};
