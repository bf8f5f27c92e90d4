import type { Severity } from '../domain/rulebook/severity.js';
import type { Language } from '../domain/text.js';
import { plural } from './plural.js';

/** How many findings there are of each severity, as part of a sentence. */
export const COUNTED: Readonly<Record<Language, (counts: Readonly<Record<Severity, number>>) => string>> = {
  en: ({ error, warning, info }) => `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${info} info`,
  ko: ({ error, warning, info }) => `오류 ${error}건, 경고 ${warning}건, 참고 ${info}건`,
};
