import type { ColourAsked, DayAsked, DetailAsked, LanguageAsked } from '../options.js';

/** What a recommendation can be written as. */
export const RECOMMENDATION_FORMATS = ['pretty', 'json'] as const;

/** How a recommendation was asked for. */
export interface RecommendAsked extends LanguageAsked, DayAsked, DetailAsked, ColourAsked {
  readonly format: (typeof RECOMMENDATION_FORMATS)[number];
}
