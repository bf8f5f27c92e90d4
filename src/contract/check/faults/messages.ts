import type { Text } from '../../../domain/text.js';
import type { ValueFault } from './fault-codes.js';
import type { Field } from '../field.js';
import type { Suggestion } from './suggest-key.js';

const LIST: Text = { en: 'This must be a list.', ko: '목록이어야 합니다.' };

const WRONG_TYPE: Readonly<Record<Field['kind'], Text>> = {
  number: { en: 'This must be a number.', ko: '숫자여야 합니다.' },
  flag: { en: 'This must be true or false.', ko: 'true 또는 false여야 합니다.' },
  word: { en: 'This must be a word, as text.', ko: '문자열로 쓴 단어여야 합니다.' },
  text: { en: 'This must be text.', ko: '문자열이어야 합니다.' },
  id: { en: 'This must be an id, as text.', ko: '문자열로 쓴 식별자여야 합니다.' },
  date: { en: 'This must be a date, as text.', ko: '문자열로 쓴 날짜여야 합니다.' },
  constant: { en: 'This must be a number.', ko: '숫자여야 합니다.' },
  words: LIST,
  ids: LIST,
  entries: LIST,
  entry: { en: 'This must be text or an object.', ko: '문자열 또는 객체여야 합니다.' },
  objects: { en: 'This must be a list of objects.', ko: '객체의 목록이어야 합니다.' },
  nested: { en: 'This must be an object.', ko: '객체여야 합니다.' },
};

const MESSAGES: Readonly<Record<Exclude<ValueFault, 'wrong-type'>, Text>> = {
  missing: { en: 'This is required, but was not given.', ko: '필수 값이 빠졌습니다.' },
  'not-a-word': { en: 'This word is not known here.', ko: '여기에서 쓸 수 없는 단어입니다.' },
  'not-finite': { en: 'The number is not finite.', ko: '유한한 수가 아닙니다.' },
  'not-an-integer': { en: 'The number is not whole.', ko: '정수가 아닙니다.' },
  'too-small': { en: 'The number is too small.', ko: '수가 허용 범위보다 작습니다.' },
  'too-large': { en: 'The number is too large.', ko: '수가 허용 범위보다 큽니다.' },
  'too-short': { en: 'The text is too short.', ko: '문자열이 너무 짧습니다.' },
  'too-long': { en: 'The text is too long.', ko: '문자열이 너무 깁니다.' },
  'malformed-text': {
    en: 'The text holds half of a surrogate pair, which stands for no character.',
    ko: '문자열에 짝이 없는 서로게이트가 있어 문자로 읽을 수 없습니다.',
  },
  'malformed-id': { en: 'This is not written as an id must be.', ko: '식별자 형식에 맞지 않습니다.' },
  'malformed-date': {
    en: 'This is no day of the calendar, or not written as one.',
    ko: '없는 날짜이거나 날짜 형식에 맞지 않습니다.',
  },
  'wrong-value': { en: 'This value is not supported here.', ko: '여기에서 지원하지 않는 값입니다.' },
  'too-few-items': { en: 'The list has too few items.', ko: '목록의 항목이 너무 적습니다.' },
  'too-many-items': { en: 'The list has too many items.', ko: '목록의 항목이 너무 많습니다.' },
  'duplicate-item': { en: 'This item is in the list already.', ko: '목록에 이미 있는 항목입니다.' },
};

const NULL: Text = {
  en: 'null is no answer; leave out what is unknown.',
  ko: 'null은 쓸 수 없습니다. 모르는 값은 키째 빼 주십시오.',
};

export const faultMessage = (code: ValueFault, kind: Field['kind'], value: unknown): Text => {
  if (code !== 'wrong-type') return MESSAGES[code];
  return value === null ? NULL : WRONG_TYPE[kind];
};

export const unknownKeyMessage = (suggestion: Suggestion): Text => {
  const unknown = { en: 'This key is not known here', ko: '여기에서 쓸 수 없는 키입니다.' };
  if (suggestion === undefined || 'key' in suggestion) return { en: `${unknown.en}.`, ko: unknown.ko };
  const { path } = suggestion;
  return path.includes('.')
    ? { en: `${unknown.en}; it belongs at ${path}.`, ko: `${unknown.ko} 올바른 자리: ${path}` }
    : { en: `${unknown.en}; ${path} belongs at the top level.`, ko: `${unknown.ko} 최상위 키: ${path}` };
};

export const TOO_MANY_KEYS: Text = { en: 'There are far too many keys here.', ko: '키가 지나치게 많습니다.' };
