import { Composer, type CST, type ErrorCode, type ParsedNode, type YAMLError } from 'yaml';
import type { OffsetFault } from '../document-fault.js';
import { sayYamlError } from '../fault-texts.js';

export interface ComposedYaml {
  readonly contents: ParsedNode | null;
  readonly faults: readonly OffsetFault[];
}

/**
 * YAML 1.2 with its core schema: `no`, `on` and dates are text, whatever is a key is text, `<<` is a key as any other.
 * Whether keys are unique is found elsewhere, since the library compares each key of a mapping with all others.
 */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  stringKeys: true,
  uniqueKeys: false,
  strict: true,
} as const;

/** Makes values of tokens. Recurses as deep as they are nested. */
export const composeYaml = (tokens: readonly CST.Token[], length: number): ComposedYaml => {
  const [document] = withoutStackTraces(() => [...new Composer(OPTIONS).compose(tokens, true, length)]);
  if (document === undefined) return { contents: null, faults: [] };
  const { contents, errors, warnings } = document;
  return { contents, faults: [...errors, ...warnings].map((error) => toFault(error, length)) };
};

const toFault = (
  { code, message, pos }: Pick<YAMLError, 'message' | 'pos'> & { readonly code: ErrorCode },
  length: number,
): OffsetFault => ({ offset: Math.min(Math.max(pos[0], 0), length), message: sayYamlError(code, message) });

/** Works without stack traces: the library makes an `Error` of each fault, and their traces could take a gigabyte. */
const withoutStackTraces = <Result>(work: () => Result): Result => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};
