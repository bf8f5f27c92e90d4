import type { Confidence } from '../domain/advice/verdict/confidence.js';
import type { Language } from '../domain/text.js';

/** How sure an answer is, within a sentence. */
export const CONFIDENCE: Readonly<Record<Language, Readonly<Record<Confidence, string>>>> = {
  en: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  ko: { high: '확신도 높음', medium: '확신도 보통', low: '확신도 낮음' },
};
