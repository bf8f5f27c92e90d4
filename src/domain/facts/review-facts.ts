import { amount, FLAG, word, type FactKind } from '../input/fact-kind.js';
import {
  COORDINATIONS,
  COPY_WAYS,
  DATASTORE_KINDS,
  DELIVERIES,
  INTERACTION_KINDS,
  PHASES,
  PUBLICATIONS,
  RETRIES,
  STYLES,
} from '../input/words.js';
import { SERVICE_STATES } from '../rulebook/stores/service.js';
import { vocabularyOf, type SaidKind, type Vocabulary } from './vocabulary.js';

/** What a review looks at, one by one; a review rule speaks of one of these. */
export const SUBJECTS = [
  'system',
  'datastore',
  'write',
  'workload',
  'call',
  'chain',
  'cycle',
  'transaction',
  'step',
  'reference',
  'declaration',
  'ignore',
] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

const COUNT = amount({ min: 0, max: 1e9 });
const TEXT = { kind: 'text' } as const;
const TERMS = { kind: 'terms' } as const;

/** The whole design. Every rule may read these, whatever it speaks of. */
const SYSTEM = {
  'system.style': word(STYLES),
  'system.phase': word(PHASES),
  'system.developers': COUNT,
  'system.teams': COUNT,
  'system.releasesPerWeek': COUNT,
  'system.services': COUNT,
  /** Different databases, or families where none is named. */
  'system.storeKinds': COUNT,
  'system.stores': TERMS,
  'system.developersPerStoreKind': amount({ min: 0, max: 100_000 }),
  'system.storeKindsPerTeam': COUNT,
  /** The style that the drivers ask for; unknown where too little is said of them. */
  'system.advisedStyle': word(STYLES),
  /** Fit points, 0 to 100, by which it is ahead of the style in use. */
  'system.styleLead': amount({ min: 0, max: 100 }),
  /** Whether one of the two is deployed as a whole and the other in parts. */
  'system.styleDiffers': FLAG,
} as const;

const DATASTORE = {
  'datastore.id': TEXT,
  'datastore.kind': word(DATASTORE_KINDS),
  /** Whether its database is in the catalogue, or its family in the table. */
  'datastore.known': FLAG,
  'datastore.unknownName': TEXT,
  /** Whether the unknown name is near a known one. */
  'datastore.resembles': FLAG,
  'datastore.didYouMean': TEXT,
  /** The service that its database names, where that is one which closed or runs several engines. */
  'datastore.service': TEXT,
  'datastore.serviceState': word(SERVICE_STATES),
  'datastore.serviceSince': TEXT,
  /** Databases to name in its place. */
  'datastore.instead': TERMS,
  'datastore.workloads': COUNT,
  /** Services with a workload on it. */
  'datastore.services': COUNT,
  'datastore.serviceIds': TEXT,
  /** Copies from it or to it. */
  'datastore.copies': COUNT,
  /** Different families that come first for its workloads. */
  'datastore.jobs': COUNT,
  'datastore.jobFamilies': TERMS,
} as const;

/** An event, a message or a copy that goes with a change of data. */
const WRITE = {
  'write.from': TEXT,
  'write.to': TEXT,
  'write.of': word(['event', 'message', 'copy']),
  'write.way': word([...new Set([...PUBLICATIONS, ...COPY_WAYS])]),
} as const;

const WORKLOAD = {
  'workload.name': TEXT,
  'workload.service': TEXT,
  'workload.datastore': TEXT,
  /** Whether a datastore serves it. */
  'workload.placed': FLAG,
  /** Whether it stands on a database that the rulebook knows. */
  'workload.judged': FLAG,
  /** Whether more is stated of it than its use cases, and than what runs already. */
  'workload.stated': FLAG,
  'workload.verdict': word(['recommended', 'keep', 'stay-relational', 'not-a-database', 'undecided', 'contradictory']),
  'workload.confidence': word(['high', 'medium', 'low']),
  /** The database that it stands on, or the family where no database is named. */
  'workload.chosen': TERMS,
  /** Whether that serves relational data too. */
  'workload.onRelational': FLAG,
  /** Whether what it stands on lacks a must, or passes a hard limit. */
  'workload.ruledOut': FLAG,
  /** What rules it out: traits, and facts whose limits are passed. */
  'workload.obstacles': TERMS,
  /** Limits that it comes near to, or passes though they are only advised. */
  'workload.limitsStrained': COUNT,
  'workload.strainedFacts': TERMS,
  /** The family and the database that come first. */
  'workload.best': TERMS,
  'workload.bestDatabase': TERMS,
  /** Whether that family is the relational one. */
  'workload.bestIsRelational': FLAG,
  /** What is no database and fits better than any; unknown where a database fits best. */
  'workload.outside': TERMS,
  /** Whether the best family is one that the chosen database serves. */
  'workload.servesBest': FLAG,
  /** Fit points, 0 to 100, by which the best family is ahead of what was chosen, which is credited with being in use. */
  'workload.lead': amount({ min: 0, max: 100 }),
} as const;

const CALL = {
  'call.from': TEXT,
  'call.to': TEXT,
  'call.kind': word(INTERACTION_KINDS),
  'call.critical': FLAG,
  /** Known only where the protection of the call is stated. */
  'call.hasTimeout': FLAG,
  'call.hasCircuitBreaker': FLAG,
  'call.hasRetry': FLAG,
  /** Whether the receiver is known to be idempotent: false where nobody says so. */
  'call.knownIdempotent': FLAG,
  'call.delivery': word(DELIVERIES),
} as const;

/** A path of synchronous requests from service to service. */
const CHAIN = { 'chain.first': TEXT, 'chain.services': COUNT, 'chain.path': TEXT, 'chain.operation': TEXT } as const;

/** Services that all reach each other by synchronous requests. */
const CYCLE = { 'cycle.first': TEXT, 'cycle.services': COUNT, 'cycle.path': TEXT, 'cycle.operation': TEXT } as const;

const TRANSACTION = {
  'transaction.id': TEXT,
  'transaction.coordination': word(COORDINATIONS),
  /** Different services that take part. */
  'transaction.services': COUNT,
  'transaction.serviceIds': TEXT,
  /** Those of them with a step that needs compensation, or may. */
  'transaction.changingServices': COUNT,
  'transaction.steps': COUNT,
} as const;

/** A step reads the facts of its transaction too. */
const STEP = {
  /** Its place among the steps, from 1. */
  'step.number': COUNT,
  'step.service': TEXT,
  'step.action': TEXT,
  /** `pivot`: the first step that says so, else the last one. */
  'step.place': word(['before-pivot', 'pivot', 'after-pivot']),
  'step.compensation': word(['named', 'pivot', 'none-needed', 'left-out']),
  'step.retried': word(RETRIES),
} as const;

/** A place that names something which the design does not define. */
const REFERENCE = {
  'reference.id': TEXT,
  'reference.to': word(['service', 'datastore']),
  'reference.found': FLAG,
  'reference.resembles': FLAG,
  'reference.didYouMean': TEXT,
} as const;

/** The definition of an id. */
const DECLARATION = { 'declaration.id': TEXT, 'declaration.repeated': FLAG } as const;

/** An ignore entry, or a comment to the same end. */
const IGNORE = {
  'ignore.rule': TEXT,
  'ignore.until': TEXT,
  'ignore.reasoned': FLAG,
  'ignore.expired': FLAG,
  /** Whether it suppressed a finding. */
  'ignore.used': FLAG,
  /** Whether there is a rule of that id. */
  'ignore.ruleKnown': FLAG,
  'ignore.resembles': FLAG,
  'ignore.didYouMean': TEXT,
} as const;

export const REVIEW_FACTS = {
  ...SYSTEM,
  ...DATASTORE,
  ...WRITE,
  ...WORKLOAD,
  ...CALL,
  ...CHAIN,
  ...CYCLE,
  ...TRANSACTION,
  ...STEP,
  ...REFERENCE,
  ...DECLARATION,
  ...IGNORE,
} as const satisfies Readonly<Record<string, FactKind | SaidKind>>;

export type ReviewFactName = keyof typeof REVIEW_FACTS;

/** What a rule may read of each subject: its own facts, and those of what it is part of. */
const OWN_FACTS: Readonly<Record<SubjectKind, Readonly<Partial<Record<ReviewFactName, FactKind | SaidKind>>>>> = {
  system: {},
  datastore: DATASTORE,
  write: WRITE,
  workload: WORKLOAD,
  call: CALL,
  chain: CHAIN,
  cycle: CYCLE,
  transaction: TRANSACTION,
  step: { ...TRANSACTION, ...STEP },
  reference: REFERENCE,
  declaration: DECLARATION,
  ignore: IGNORE,
};

/** The vocabulary of the rules that speak of a subject. */
export const reviewVocabulary = (subject: SubjectKind): Vocabulary<ReviewFactName> =>
  vocabularyOf<ReviewFactName>(REVIEW_FACTS, Object.keys({ ...SYSTEM, ...OWN_FACTS[subject] }));
