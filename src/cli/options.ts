import { Option } from 'commander';
import { DETAILS, type Detail } from '../domain/detail.js';
import { LANGUAGES, type Language } from '../domain/text.js';
import { readDay, todayInUtc } from './calendar.js';

export interface LanguageAsked {
  readonly lang: Language;
}

export const langOption = (): Option =>
  new Option('--lang <language>', 'the language of the report').choices(LANGUAGES).default('en');

export interface DetailAsked {
  readonly detail: Detail;
}

export const detailOption = (): Option =>
  new Option('--detail <detail>', 'how much the JSON tells').choices(DETAILS).default('standard');

export interface DayAsked {
  readonly today: string;
}

export const todayOption = (what: string): Option =>
  new Option('--today <day>', `the day on which ${what}, YYYY-MM-DD`)
    .argParser(readDay)
    .default(todayInUtc(), 'today, in UTC');

export interface ColourAsked {
  /** False with `--no-color`. */
  readonly color: boolean;
}

export const colourOption = (): Option =>
  new Option('--no-color', 'no colours, on a terminal neither (NO_COLOR and FORCE_COLOR are understood as well)');
