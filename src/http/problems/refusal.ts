import type { InputFault } from '../../domain/input/input-fault.js';
import type { Text } from '../../domain/text.js';

/** A place in the text of a body, both counted from 1; columns in characters. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The collections of the rulebook that have an address for each of their items. */
export type Collection =
  'families' | 'databases' | 'outside' | 'traits' | 'use-cases' | 'styles' | 'patterns' | 'rules' | 'problems';

/** What a body may hold: a design is larger than all else, and of lines each is a document. */
export type BodyKind = 'document' | 'design' | 'lines';

/** What each refusal has to tell, by its code. Programs rely on the codes: add, never rename. */
interface Told {
  'malformed-request': object;
  'empty-body': object;
  'not-utf-8': { readonly place: TextPlace };
  'malformed-json': { readonly place: TextPlace };
  'duplicate-key': { readonly place: TextPlace };
  'unknown-path': { readonly didYouMean?: string };
  'unknown-id': {
    readonly collection: Collection;
    readonly id: string;
    readonly didYouMean?: string;
    readonly known?: Text;
  };
  'method-not-allowed': { readonly method: string; readonly allowed: readonly string[] };
  'not-acceptable': { readonly produced: readonly string[] };
  'request-timeout': object;
  'body-too-large': { readonly takes: BodyKind };
  'too-many-workloads': { readonly workloads: number };
  'path-too-long': object;
  'unsupported-media-type': { readonly takes: BodyKind };
  'unsupported-encoding': object;
  'invalid-workload': { readonly faults: readonly InputFault[]; readonly omitted: number };
  'invalid-design': { readonly faults: readonly InputFault[]; readonly omitted: number };
  'invalid-comparison': { readonly faults: readonly InputFault[]; readonly omitted: number };
  'invalid-query': { readonly faults: readonly InputFault[]; readonly omitted: number };
  'headers-too-large': object;
  'internal-error': object;
  'shutting-down': object;
}

export type ProblemCode = keyof Told;

/** Why a request is not answered as asked: data, put into words at the very end. */
export type Refusal<C extends ProblemCode = ProblemCode> = { [K in C]: { readonly code: K } & Told[K] }[C];
