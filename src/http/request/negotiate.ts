import Negotiator from 'negotiator';
import { LANGUAGES, type Language } from '../../domain/text.js';

const PROBLEM = 'application/problem+json';

/** RFC 9110 has weights of 0 to 1 in at most three decimals. What is given another one counts for nothing. */
const BAD_WEIGHT = /;\s*q=(?!(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*(?:;|$))/;

const withoutBadWeights = (header: string): string =>
  header
    .toLowerCase()
    .split(',')
    .filter((member) => !BAD_WEIGHT.test(member))
    .join(',');

/**
 * The one of `types` that an `Accept` header asks for most, the first of them where it does not care, and undefined
 * where it takes none. An answer may be a problem, so whoever takes nothing but problems takes any JSON of ours.
 */
export const chooseMediaType = (header: string | undefined, types: readonly string[]): string | undefined => {
  if (header === undefined || header.trim() === '') return types[0];
  // A parameter other than the weight, such as the character set, changes nothing of what is sent.
  const accept = withoutBadWeights(header).replaceAll(/;(?!\s*q=)[^;,]*/g, '');
  const negotiator = new Negotiator({ headers: { accept } });
  const chosen = negotiator.mediaType(types);
  if (chosen !== undefined || !negotiator.mediaTypes().includes(PROBLEM)) return chosen;
  return types.find((type) => type.endsWith('json'));
};

/** The language that an `Accept-Language` asks for; English where it asks for none that is spoken here. */
export const negotiateLanguage = (header = ''): Language => {
  // `ko-KR` asks for Korean as `ko` does: region and script make no difference here.
  const languages = withoutBadWeights(header).replaceAll(/-[^;,]*/g, '');
  const chosen = new Negotiator({ headers: { 'accept-language': languages } }).language(LANGUAGES);
  return LANGUAGES.find((language) => language === chosen) ?? LANGUAGES[0];
};
