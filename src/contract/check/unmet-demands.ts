import { demandOf } from './field.js';
import type { FoundFault } from './found-fault.js';
import type { StandingObject } from './objects-in.js';
import { preview } from './preview.js';

/** The objects that lack every one of the keys of which their class demands one. */
export function unmetDemands(objects: readonly StandingObject[]): FoundFault[] {
  return objects.flatMap(({ object, value, place }) => {
    const demand = demandOf(object);
    if (demand === undefined) return [];
    const { where, keys, message } = demand;
    const given = (key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);
    const asked = [undefined, where.word].includes(given(where.key) as string | undefined);
    if (!asked || keys.some((key) => given(key) !== undefined)) return [];
    const names = keys.join(', ');
    return {
      place,
      tell: () => ({
        code: 'missing-one-of',
        message,
        expected: {
          en: `object with one or more of the keys ${names}`,
          ko: `다음 키 중 하나 이상이 있는 객체: ${names}`,
        },
        received: preview(value),
      }),
    };
  });
}
