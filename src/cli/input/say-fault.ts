import type { InputFault } from '../../domain/input/input-fault.js';
import { unescapeStep } from '../../domain/json-pointer.js';
import type { Region } from '../../domain/region.js';
import type { Language } from '../../domain/text.js';
import type { DocumentFault } from '../../document/document-fault.js';
import { shownName } from './source.js';

/** Why a file cannot be read, in a line. */
export const sayFileFault = (
  name: string | null,
  { line, column, message }: DocumentFault,
  language: Language,
): string => `${shownName(name)}:${line}:${column}: ${message[language]}`;

/** What a document has that its contract does not allow, in a line. */
export const sayInputFault = (
  name: string | null,
  fault: InputFault,
  region: Region | undefined,
  language: Language,
): string => {
  const { message, expected, received, didYouMean } = fault;
  const say = PHRASES[language];
  const details = [
    [say.expected(expected[language]), ...(received === undefined ? [] : [say.received(received)])].join(', '),
    ...(didYouMean === undefined ? [] : [say.didYouMean(didYouMean)]),
  ];
  const { line, column } = region ?? { line: 1, column: 1 };
  return `${shownName(name)}:${line}:${column}: ${missingKey(fault)}${message[language]} (${details.join('; ')})`;
};

/** A key that is missing has no place of its own to point at, so it is named. */
const missingKey = ({ code, pointer }: InputFault): string =>
  code === 'missing' ? `${unescapeStep(pointer.slice(pointer.lastIndexOf('/') + 1))}: ` : '';

/** That more faults were found than are told. */
export const sayOmitted = (name: string | null, omitted: number, language: Language): string =>
  `${shownName(name)}: ${PHRASES[language].omitted(omitted)}`;

interface Phrases {
  readonly expected: (expected: string) => string;
  readonly received: (received: string) => string;
  readonly didYouMean: (word: string) => string;
  readonly omitted: (count: number) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    expected: (expected) => `expected ${expected}`,
    received: (received) => `received ${received}`,
    didYouMean: (word) => `did you mean ${word}?`,
    omitted: (count) => `${count} more ${count === 1 ? 'fault' : 'faults'}`,
  },
  ko: {
    expected: (expected) => `허용: ${expected}`,
    received: (received) => `입력: ${received}`,
    didYouMean: (word) => `제안: ${word}`,
    omitted: (count) => `이 밖에도 오류 ${count}건이 있습니다.`,
  },
};
