import type { NumberKind } from '../../../domain/input/fact-kind.js';
import { UNITS } from '../../../domain/input/units.js';
import type { Text } from '../../../domain/text.js';
import {
  fieldsOf,
  itemOf,
  type EntryField,
  type Field,
  type ListField,
  type ObjectClass,
  type ObjectsField,
  type TextField,
} from '../field.js';

const numberExpected = ({ integer, min, exclusive, max, unit }: NumberKind): Text => {
  const inUnit = unit === undefined ? { en: '', ko: '' } : { en: ` (${UNITS[unit].en})`, ko: ` (${UNITS[unit].ko})` };
  const range = exclusive
    ? { en: `above ${min}, at most ${max}`, ko: `${min} 초과 ${max} 이하의` }
    : { en: `${min} to ${max}`, ko: `${min} 이상 ${max} 이하의` };
  return {
    en: `${integer ? 'whole number' : 'number'}${inUnit.en}, ${range.en}`,
    ko: `${range.ko} ${integer ? '정수' : '수'}${inUnit.ko}`,
  };
};

const textExpected = ({ minLength, maxLength }: TextField): Text => {
  if (maxLength === undefined) return { en: 'text', ko: '문자열' };
  return minLength === 0
    ? { en: `text of at most ${maxLength} characters`, ko: `${maxLength}자 이하의 문자열` }
    : { en: `text of ${minLength} to ${maxLength} characters`, ko: `${minLength}자 이상 ${maxLength}자 이하의 문자열` };
};

const ID: Text = {
  en: 'id of lower-case letters, digits and hyphens, at most 60, the first no hyphen',
  ko: '영문 소문자, 숫자, 하이픈으로 쓴 60자 이하의 식별자(첫 글자는 하이픈 불가)',
};

const DAY: Text = { en: 'day of the calendar, as YYYY-MM-DD', ko: 'YYYY-MM-DD 형식의 실제 날짜' };

const countExpected = ({ minItems, maxItems }: ListField | ObjectsField): Text => {
  if (maxItems === undefined) return { en: '', ko: '' };
  return minItems === undefined
    ? { en: ` of at most ${maxItems} items`, ko: ` (최대 ${maxItems}개)` }
    : { en: ` of ${minItems} to ${maxItems} items`, ko: ` (${minItems}개 이상 ${maxItems}개 이하)` };
};

const listExpected = (field: ListField): Text => {
  const each = expectationOf(itemOf(field));
  const limit = countExpected(field);
  return {
    en: `list${limit.en} without repeats, each item ${each.en}`,
    ko: `중복 없는 목록${limit.ko}, 각 항목은 ${each.ko}`,
  };
};

const entryExpected = ({ id, of }: EntryField): Text => {
  const [alone, object] = [textExpected(id), objectExpected(of)];
  return { en: `${alone.en}, or an ${object.en}`, ko: `${alone.ko} 또는 ${object.ko}` };
};

const objectsExpected = (field: ObjectsField): Text => {
  const each = objectExpected(field.of);
  const limit = countExpected(field);
  return { en: `list${limit.en}, each an ${each.en}`, ko: `목록${limit.ko}, 각 항목은 ${each.ko}` };
};

const objectExpected = (object: ObjectClass): Text => {
  const keys = [...fieldsOf(object).keys()].join(', ');
  return { en: `object with any of the keys ${keys}`, ko: `다음 키를 쓸 수 있는 객체: ${keys}` };
};

/** What would be right at a field: the `expected` of its faults and, in English, part of its documentation. */
export const expectationOf = (field: Field): Text => {
  switch (field.kind) {
    case 'number':
      return numberExpected(field);
    case 'flag':
      return { en: 'true or false', ko: 'true 또는 false' };
    case 'word':
      return { en: `one of ${field.words.join(', ')}`, ko: `다음 중 하나(${field.words.join(', ')})` };
    case 'text':
      return textExpected(field);
    case 'words':
    case 'ids':
    case 'entries':
      return listExpected(field);
    case 'entry':
      return entryExpected(field);
    case 'id':
      return ID;
    case 'date':
      return DAY;
    case 'constant':
      return { en: `the number ${field.value}`, ko: `숫자 ${field.value}` };
    case 'nested':
      return objectExpected(field.of);
    case 'objects':
      return objectsExpected(field);
  }
};
