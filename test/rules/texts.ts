import type { Text } from '../../src/domain/text.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

export interface PlacedText {
  readonly place: string;
  readonly text: Text;
}

const isText = (value: object): value is Text => 'en' in value && 'ko' in value;

const nameOf = (value: unknown, key: string): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : key;

function textsIn(value: unknown, place: string): readonly PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : Object.entries(value);
  const inside = entries.flatMap(([key, child]) => textsIn(child, `${place}/${nameOf(child, key)}`));
  return isText(value) ? [{ place, text: { en: value.en, ko: value.ko } }, ...inside] : inside;
}

/** Every text of the rulebook, with the way to it. */
export const TEXTS = textsIn(RULEBOOK, '');
