export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in each language that the advisor speaks. */
export type Text = Readonly<Record<Language, string>>;
