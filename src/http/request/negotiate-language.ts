import { LANGUAGES, type Language } from '../../domain/text.js';
import { readWeightedList, type Weighted } from './weighted-list.js';

const DEFAULT: Language = 'en';

interface Wish {
  readonly language: Language;
  readonly weight: number;
  /** The place of the range in the header: among equals the first is meant. */
  readonly place: number;
}

// `ko-KR` asks for Korean too: region and script make no difference here.
const names = (range: string, language: Language): boolean => range === language || range.startsWith(`${language}-`);

function wishFor(language: Language, ranges: readonly Weighted[]): Wish | undefined {
  const named = ranges.flatMap(({ range, weight }, place) =>
    names(range, language) ? [{ language, weight, place }] : [],
  );
  const [best] = named.sort((one, other) => other.weight - one.weight);
  if (best !== undefined) return best;
  const place = ranges.findIndex(({ range }) => range === '*');
  return place < 0 ? undefined : { language, weight: ranges[place]?.weight ?? 0, place };
}

/** The language that an `Accept-Language` asks for; English where it asks for none that is spoken here. */
export function negotiateLanguage(header = ''): Language {
  const ranges = readWeightedList(header);
  const [best] = [DEFAULT, ...LANGUAGES.filter((language) => language !== DEFAULT)]
    .flatMap((language) => wishFor(language, ranges) ?? [])
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.place - other.place);
  return best?.language ?? DEFAULT;
}
