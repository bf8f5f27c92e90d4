import { SEVERITIES, type ReviewVerdict, type Severity } from '../rulebook/severity.js';
import type { Review } from './review-design.js';

/** How much there is of a design, and how many findings on it count; the suppressed ones are counted beside them. */
export type Counts = Readonly<
  Record<Severity | 'suppressed' | 'services' | 'workloads' | 'datastores' | 'interactions' | 'transactions', number>
>;

export const countsOf = ({ design, findings }: Review): Counts => {
  const counting = findings.filter(({ suppression }) => suppression === undefined);
  const [error = 0, warning = 0, info = 0] = SEVERITIES.map(
    (severity) => counting.filter(({ finding }) => finding.case.severity === severity).length,
  );
  return {
    error,
    warning,
    info,
    suppressed: findings.length - counting.length,
    services: design.services.length,
    workloads: design.services.reduce((sum, { workloads = [] }) => sum + workloads.length, 0),
    datastores: design.datastores?.length ?? 0,
    interactions: design.interactions?.length ?? 0,
    transactions: design.transactions?.length ?? 0,
  };
};

/** What the findings that count come to. */
export const verdictOn = ({ error, warning }: Counts): ReviewVerdict =>
  error > 0 ? 'fail' : warning > 0 ? 'warn' : 'pass';
