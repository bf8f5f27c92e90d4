/** How much an answer tells, least first; each tells all that the one before it does. */
export const DETAILS = ['brief', 'standard', 'full'] as const;
export type Detail = (typeof DETAILS)[number];
