/** What can be wrong with a value. */
const VALUE_FAULTS = [
  'missing',
  'wrong-type',
  'not-a-word',
  'not-finite',
  'not-an-integer',
  'too-small',
  'too-large',
  'too-short',
  'too-long',
  'malformed-text',
  'malformed-id',
  'malformed-date',
  'wrong-value',
  'too-few-items',
  'too-many-items',
  'duplicate-item',
] as const;
export type ValueFault = (typeof VALUE_FAULTS)[number];

/** Every `code` of an `InputFault`, in a body or in a query. Programs rely on these: add, never rename. */
export const FAULT_CODES = [
  ...VALUE_FAULTS,
  'missing-one-of',
  'unknown-key',
  'too-many-keys',
  'unknown-id',
  'unknown-parameter',
  'repeated-parameter',
] as const;
