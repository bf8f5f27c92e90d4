import { demandOf, type ObjectClass } from '../field.js';
import { ownValue } from '../plain-object.js';
import type { FoundFault } from './found-fault.js';
import type { Place } from './pointer.js';
import { preview } from './preview.js';

/** The fault of an object that lacks every one of the keys of which its class demands one. */
export const unmetDemand = (
  of: ObjectClass,
  object: Readonly<Record<string, unknown>>,
  place: Place,
): readonly FoundFault[] => {
  const demand = demandOf(of);
  if (demand === undefined) return [];
  const { where, keys, message } = demand;
  const word = where && ownValue(object, where.key);
  if (word !== undefined && word !== where?.word) return [];
  if (keys.some((key) => ownValue(object, key) !== undefined)) return [];
  const names = keys.join(', ');
  const expected = {
    en: `object with one or more of the keys ${names}`,
    ko: `다음 키 중 하나 이상이 있는 객체: ${names}`,
  };
  return [{ place, tell: () => ({ code: 'missing-one-of', message, expected, received: preview(object) }) }];
};
