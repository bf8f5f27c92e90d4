import type { FactName } from './vocabulary.js';

export type FactValue = number | boolean | string | readonly string[];

/** `stated` by the workload, `implied` by a use case it names, or `derived` from such facts. */
export type Origin = 'stated' | 'implied' | 'derived';

export interface Fact {
  readonly name: FactName;
  readonly value: FactValue;
  readonly origin: Origin;
  /** JSON Pointers to the places of the workload that it rests on. */
  readonly pointers: readonly string[];
  /** False where nothing but use cases stands behind it: typical, but nobody said so. */
  readonly firm: boolean;
}

/** What is known of a workload. A name that is absent is unknown, never false. */
export type Facts = ReadonlyMap<FactName, Fact>;
