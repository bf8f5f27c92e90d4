import type { FactValue } from '../domain/facts/fact.js';
import type { Language } from '../domain/text.js';
import type { FactName } from '../domain/facts/workload-vocabulary.js';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ko: 'ko-KR' };

type Digits = (language: Language) => Intl.NumberFormat;

/** Made where it is first needed: each takes milliseconds, and a command says its few numbers in one language. */
const digits = (options: Intl.NumberFormatOptions): Digits => {
  const made: Partial<Record<Language, Intl.NumberFormat>> = {};
  return (language) => (made[language] ??= new Intl.NumberFormat(LOCALES[language], options));
};

/** What was worked out is a rough figure. */
const DERIVED = digits({ maximumFractionDigits: 2 });

/** What was stated is said as stated: 99.999 % is not 100 %. */
const STATED = digits({ maximumFractionDigits: 2, maximumSignificantDigits: 6, roundingPriority: 'morePrecision' });

/** Facts that are a share from 0 to 1: read more easily in percent. */
const SHARES: ReadonlySet<string> = new Set<FactName>(['data.hotShare', 'derived.writeShare']);

/** A fact's value as a reader expects it in a sentence: grouped digits, shares in percent, words as they are. */
export const formatValue = (name: string, value: FactValue, language: Language): string => {
  if (typeof value === 'number') return formatNumber(name, value, language);
  return typeof value === 'object' ? value.join(', ') : String(value);
};

const formatNumber = (name: string, value: number, language: Language): string => {
  const format = (name.startsWith('derived.') ? DERIVED : STATED)(language);
  if (!SHARES.has(name)) return format.format(value);
  return `${format.format(100 * value)}${language === 'en' ? ' %' : '%'}`;
};
