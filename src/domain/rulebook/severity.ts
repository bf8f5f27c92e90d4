/** How much a finding weighs, most first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a review comes to: `fail` with an error, `warn` with a warning, else `pass`. */
export const REVIEW_VERDICTS = ['pass', 'warn', 'fail'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];
