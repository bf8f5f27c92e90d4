import { databaseNames } from '../../domain/rulebook/stores/database-called.js';
import { familyNames } from '../../domain/rulebook/stores/family-called.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Text } from '../../domain/text.js';
import type { Invalid } from '../check/check.js';
import { listFaults, type FoundFault } from '../check/faults/found-fault.js';
import { nearest } from '../../domain/nearest.js';
import { preview } from '../check/faults/preview.js';

type Names = Pick<Rulebook, 'families' | 'databases'>;

const EXPECTED: Text = {
  en: 'id of a family or of a database, or another name of it, no one twice',
  ko: '계열이나 데이터베이스의 식별자 또는 별칭(중복 불가)',
};

const UNKNOWN: Text = {
  en: 'No family and no database is called so.',
  ko: '이런 이름의 계열이나 데이터베이스가 없습니다.',
};

const REPEATED: Text = {
  en: 'This is another name of a candidate that stands before it.',
  ko: '앞에 있는 비교 대상의 다른 이름입니다.',
};

/** What is wrong with candidates that the rulebook does not know, or knows as one; given by their places. */
export const candidateFaults = (
  candidates: readonly string[],
  unknown: readonly number[],
  repeated: readonly number[],
  rulebook: Names,
): Invalid => {
  const found = candidates.flatMap((name, index): readonly FoundFault[] => {
    if (unknown.includes(index)) return [unknownAt(index, name, rulebook)];
    return repeated.includes(index) ? [repeatedAt(index, name)] : [];
  });
  return { kind: 'invalid', ...listFaults(found) };
};

const unknownAt = (index: number, name: string, { families, databases }: Names): FoundFault => ({
  place: ['candidates', index],
  tell: () => {
    const known = [...familyNames(families), ...databaseNames(databases)];
    const didYouMean = nearest(name, known);
    return {
      code: 'unknown-id',
      message: UNKNOWN,
      expected: EXPECTED,
      received: preview(name),
      ...(didYouMean === undefined ? {} : { didYouMean }),
    };
  },
});

const repeatedAt = (index: number, name: string): FoundFault => ({
  place: ['candidates', index],
  tell: () => ({ code: 'duplicate-item', message: REPEATED, expected: EXPECTED, received: preview(name) }),
});
