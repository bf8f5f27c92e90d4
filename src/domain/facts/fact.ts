import type { FactKind, ValueOf } from '../input/fact-kind.js';
import type { FactName } from './workload-vocabulary.js';

export type FactValue = ValueOf<FactKind>;

/** `stated` by the workload, `implied` by a use case it names, or `derived` from such facts. */
export type Origin = 'stated' | 'implied' | 'derived';

export interface Fact<Name extends string = FactName> {
  readonly name: Name;
  readonly value: FactValue;
  readonly origin: Origin;
  /** JSON Pointers to the places of the input that it rests on. */
  readonly pointers: readonly string[];
  /** False if it rests on use cases alone: it is typical, but was not stated. */
  readonly firm: boolean;
}

/** What is known of a workload, or of some other subject with facts of its own. A name that is absent is unknown, never false. */
export type Facts<Name extends string = FactName> = ReadonlyMap<Name, Fact<Name>>;
