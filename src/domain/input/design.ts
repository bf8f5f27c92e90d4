import { amount, FLAG, word, type FactKind, type ObjectOf } from './fact-kind.js';
import {
  DISTRIBUTED_SYSTEMS_SKILLS,
  PHASES,
  type Coordination,
  type CopyWay,
  type DatastoreAccess,
  type DatastoreKind,
  type Delivery,
  type InteractionKind,
  type Protection,
  type Publication,
  type Retries,
  type ServiceRole,
  type StyleId,
} from './words.js';
import type { Workload } from './workload.js';

/** A system's design, as the input contract (version 1) describes it. What is left out is unknown. */
export interface Design {
  readonly $schema?: string;
  readonly version: 1;
  readonly system: string;
  readonly description?: string;
  readonly architecture?: DesignArchitecture;
  readonly datastores?: readonly Datastore[];
  readonly copies?: readonly Copy[];
  readonly externals?: readonly External[];
  readonly services: readonly Service[];
  readonly interactions?: readonly Interaction[];
  readonly transactions?: readonly Transaction[];
  readonly ignore?: readonly Ignore[];
}

/** What drives the choice of an architecture style: the properties of a design's `architecture`, but for the style in use. */
export const DRIVER_FACTS = {
  'architecture.phase': word(PHASES),
  'architecture.developers': amount({ min: 1, max: 100_000, integer: true }),
  'architecture.teams': amount({ min: 1, max: 10_000, integer: true }),
  'architecture.releasesPerWeek': amount({ min: 0, max: 100_000 }),
  'architecture.unevenLoad': FLAG,
  'architecture.faultIsolation': FLAG,
  'architecture.distributedSystemsSkill': word(DISTRIBUTED_SYSTEMS_SKILLS),
} satisfies Readonly<Record<string, FactKind>>;

/** The style in use, and what drives the choice of one. */
export interface DesignArchitecture extends ObjectOf<typeof DRIVER_FACTS, 'architecture.'> {
  readonly style?: StyleId;
}

export interface Datastore {
  readonly id: string;
  /** Id of a product, which the catalogue may not know. */
  readonly database?: string;
  /** Id of a family, which the table may not know. */
  readonly family?: string;
  readonly description?: string;
  /** `database` if left out. */
  readonly kind?: DatastoreKind;
  /** The version in use, such as 2.7. */
  readonly version?: string;
  /** Id of the server or cluster that it is part of, where several share one. */
  readonly server?: string;
  readonly access?: DatastoreAccess;
}

/** A datastore that holds data of another, and how it is kept in step. */
export interface Copy {
  readonly from: string;
  readonly to: string;
  readonly by: CopyWay;
  /** A copy older than this is dropped and read anew. */
  readonly expiresAfterSeconds?: number;
}

export interface External {
  readonly id: string;
  readonly description?: string;
}

export interface Service {
  readonly id: string;
  readonly team?: string;
  readonly description?: string;
  readonly workloads?: readonly PlacedWorkload[];
  /** `application` if left out. */
  readonly role?: ServiceRole;
  /** Services with the same word are built and released together. */
  readonly codebase?: string;
}

/** A workload, and the id of the datastore that serves it; without one it asks for a recommendation. */
export interface PlacedWorkload extends Workload {
  readonly datastore?: string;
}

export interface Interaction {
  /** A service or an external, as `to` is where it is known who is meant. */
  readonly from: string;
  /** Left out only where a topic says by which way it goes. */
  readonly to?: string;
  readonly kind: InteractionKind;
  readonly critical?: boolean;
  /** An empty list says that there is none. */
  readonly protection?: readonly Protection[];
  readonly publication?: Publication;
  readonly idempotentConsumer?: boolean;
  readonly operation?: string;
  readonly delivery?: Delivery;
  /** The request only reads. */
  readonly readOnly?: boolean;
  readonly timeoutMs?: number;
  /** The topic, queue or exchange that an event or message goes by. */
  readonly topic?: string;
  /** Id of the datastore that holds the outbox. */
  readonly outbox?: string;
}

/** A business transaction that spans services. */
export interface Transaction {
  readonly id: string;
  readonly coordination?: Coordination;
  readonly steps: readonly TransactionStep[];
}

export interface TransactionStep {
  readonly service: string;
  readonly action: string;
  /** The action that undoes this one; `pivot` where it cannot be undone, `none-needed` where it need not be. */
  readonly compensation?: string;
  readonly retried?: Retries;
  /** Id of the datastore that the step changes. */
  readonly datastore?: string;
}

/** A finding that the team accepts. */
export interface Ignore {
  readonly rule: string;
  /** The whole design if left out. */
  readonly target?: string;
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}
