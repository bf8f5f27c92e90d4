import type { FactValue } from '../domain/fact.js';
import type { Language } from '../domain/text.js';
import type { FactName } from '../domain/vocabulary.js';

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
  ko: new Intl.NumberFormat('ko-KR', { maximumFractionDigits: 2 }),
};

/** Facts that are a share from 0 to 1: read more easily in percent. */
const SHARES: ReadonlySet<FactName> = new Set<FactName>(['data.hotShare', 'derived.writeShare']);

/** A fact's value as a reader expects it in a sentence: grouped digits, shares in percent, words as they are. */
export const formatValue = (name: FactName, value: FactValue, language: Language): string => {
  if (typeof value === 'number') return formatNumber(name, value, language);
  return typeof value === 'object' ? value.join(', ') : String(value);
};

const formatNumber = (name: FactName, value: number, language: Language): string => {
  const digits = NUMBERS[language];
  if (!SHARES.has(name)) return digits.format(value);
  return `${digits.format(100 * value)}${language === 'en' ? ' %' : '%'}`;
};
