/** What a review can be written as, first the API's own answer; the command line lists them without loading what writes them. */
export const FORMAT_NAMES = ['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
