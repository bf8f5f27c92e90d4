/** What a review can be written as. */
export const REVIEW_FORMATS = ['pretty', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];
