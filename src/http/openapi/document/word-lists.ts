import { ORIGINS } from '../../../answers/fact.js';
import { COMPARED_KINDS, LIMIT_CELL_STATES } from '../../../answers/comparison.js';
import { LIMIT_STATES } from '../../../answers/recommendation/limit.js';
import { CONFLICT_KINDS, WARNING_KINDS } from '../../../answers/recommendation/remark.js';
import { CAUSES } from '../../../answers/recommendation/ruled-out.js';
import { TAKEN_OUTCOMES } from '../../../answers/recommendation/standing.js';
import { OPEN_KINDS, RECOMMENDED_KINDS } from '../../../answers/recommendation/verdict.js';
import { FULLER_DETAILS } from '../../../answers/review/review.js';
import { STYLE_OUTCOMES } from '../../../answers/review/style-advice.js';
import { FAULT_CODES } from '../../../contract/check/faults/fault-codes.js';
import { IGNORES_WORDS } from '../../../contract/queries/check-review-query.js';
import { CATALOGUE_HOSTINGS } from '../../../domain/advice/list-databases.js';
import { OUTCOMES } from '../../../domain/advice/ranking/rank.js';
import { CONFIDENCES } from '../../../domain/advice/verdict/confidence.js';
import { VERDICT_KINDS } from '../../../domain/advice/verdict/judge.js';
import { DETAILS } from '../../../domain/detail.js';
import * as words from '../../../domain/input/words.js';
import { SUPPRESSED_BY } from '../../../domain/review/ignores.js';
import { RULE_KINDS } from '../../../domain/rulebook/any-rule.js';
import { SUBJECTS } from '../../../domain/facts/review-facts.js';
import { STRENGTHS } from '../../../domain/rulebook/rule.js';
import { REVIEW_VERDICTS, SEVERITIES } from '../../../domain/rulebook/severity.js';
import {
  ADOPTIONS,
  KINSHIPS,
  LICENCE_KINDS,
  SECONDARY_LEVELS,
  TESTERS,
} from '../../../domain/rulebook/stores/database.js';
import { DEPLOYABLES } from '../../../domain/rulebook/style.js';
import { SUPPORT_LEVELS } from '../../../domain/rulebook/support.js';
import { HEADLINES, NOSQL_HEADLINES } from '../../../domain/rulebook/trait.js';
import { LANGUAGES } from '../../../domain/text.js';
import { SERVED_FORMATS } from '../../../report/formats/formats.js';
import { PROBLEM_CODES } from '../../problems/problem-kinds.js';

/** A closed list of words, as the document has it once under its own name. */
interface WordList {
  readonly words: readonly string[];
  readonly description: string;
}

const list = (of: readonly string[] | Readonly<Record<string, unknown>>, description: string): WordList => ({
  words: Array.isArray(of) ? (of as readonly string[]) : Object.keys(of),
  description,
});

/**
 * What the document calls each closed list of words. The lists themselves stand where they are decided; no two of them
 * have the same words in the same order, since a list is known again by its words.
 */
export const WORD_LISTS: Readonly<Record<string, WordList>> = {
  Language: list(LANGUAGES, 'A language of sentences.'),
  Detail: list(DETAILS, 'How much is told, least first.'),
  FullerDetail: list(FULLER_DETAILS, 'A detail above `brief`.'),
  ReviewFormat: list(
    SERVED_FORMATS.map(({ name }) => name),
    'A format of a review.',
  ),
  IgnorePolicy: list(IGNORES_WORDS, 'What becomes of the `ignore` entries of a design.'),

  VerdictKind: list(VERDICT_KINDS, 'What a recommendation amounts to.'),
  RecommendedKind: list(RECOMMENDED_KINDS, 'A verdict that names a database to take.'),
  OpenKind: list(OPEN_KINDS, 'A verdict that names nothing.'),
  Confidence: list(CONFIDENCES, 'How sure a verdict is, surest first.'),
  Outcome: list(OUTCOMES, 'Whether something can be taken, best first.'),
  TakenOutcome: list(TAKEN_OUTCOMES, 'The outcome of what can be taken.'),
  RuledOutCause: list(CAUSES, 'What rules a database out.'),
  Strength: list(STRENGTHS, 'How much a trait is needed, most first.'),
  SupportLevel: list(SUPPORT_LEVELS, 'How well something has a trait, best first.'),
  Origin: list(ORIGINS, 'Where a fact comes from.'),
  LimitState: list(LIMIT_STATES, 'How a workload stands to a limit that it does not simply keep.'),
  LimitCellState: list(LIMIT_CELL_STATES, 'How a workload stands to a limit.'),
  ConflictKind: list(CONFLICT_KINDS, 'How a conflict was found.'),
  WarningKind: list(WARNING_KINDS, 'What a warning is about.'),
  ComparedKind: list(COMPARED_KINDS, 'What a candidate of a comparison is.'),

  ReviewVerdict: list(REVIEW_VERDICTS, 'What the findings of a review come to, best first.'),
  Severity: list(SEVERITIES, 'How much a finding weighs, most first.'),
  SuppressedBy: list(SUPPRESSED_BY, 'What accepts a finding.'),
  StyleOutcome: list(STYLE_OUTCOMES, 'Whether an architecture style can be taken.'),

  Adoption: list(ADOPTIONS, 'How widely something is used, most first.'),
  Kinship: list(KINSHIPS, 'How a database comes from another one.'),
  LicenceKind: list(LICENCE_KINDS, 'A kind of licence.'),
  CatalogueHosting: list(CATALOGUE_HOSTINGS, 'Who can run a database.'),
  SecondaryLevel: list(SECONDARY_LEVELS, 'How well a database serves a family beside its own, best first.'),
  Tester: list(TESTERS, 'Who tests consistency independently.'),
  RuleKind: list(RULE_KINDS, 'A kind of rule.'),
  Subject: list(SUBJECTS, 'A part of a design that a review rule speaks of.'),
  Headline: list(HEADLINES, 'A headline trait.'),
  NosqlHeadline: list(NOSQL_HEADLINES, 'A headline trait that is commonly said of NoSQL.'),
  Deployables: list(DEPLOYABLES, 'Whether a system is deployed as a whole or in parts.'),

  ProblemCode: list(PROBLEM_CODES, 'What kept a request from being answered as asked.'),
  FaultCode: list(FAULT_CODES, 'What is wrong with a value of a document or a query.'),

  WorkloadUseCase: list(words.USE_CASES, 'Something that data is for; `/v1/use-cases` tells what each implies.'),
  DataShape: list(words.DATA_SHAPES, 'How an application sees a record.'),
  SchemaKind: list(words.SCHEMA_KINDS, 'How settled the fields of records are.'),
  Relationships: list(words.RELATIONSHIPS, 'How records relate to each other.'),
  Mutability: list(words.MUTABILITIES, 'How records change.'),
  DataRole: list(words.DATA_ROLES, 'What depends on a copy of data.'),
  TenantIsolation: list(words.TENANT_ISOLATIONS, 'How tenants are kept apart.'),
  AccessPattern: list(words.ACCESS_PATTERNS, 'A way in which data is read or used.'),
  Projection: list(words.PROJECTIONS, 'What a typical query reads of a record.'),
  Ingest: list(words.INGESTS, 'How data comes in.'),
  ReadGuarantee: list(words.READ_GUARANTEES, 'A guarantee of reads, strongest first.'),
  TransactionUnit: list(words.TRANSACTION_UNITS, 'What one transaction can change, least first.'),
  Integrity: list(words.INTEGRITIES, 'What a store enforces.'),
  PartitionChoice: list(words.PARTITION_CHOICES, 'What gives way when the network partitions.'),
  ConflictChoice: list(words.CONFLICT_CHOICES, 'What happens when two writes to one record meet.'),
  Durability: list(words.DURABILITIES, 'What may become of an acknowledged write, weakest first.'),
  Platform: list(words.PLATFORMS, 'Where a store can run.'),
  Hosting: list(words.HOSTINGS, 'Who is to run the servers.'),
  Elasticity: list(words.ELASTICITIES, 'How capacity must follow the load.'),
  AcceptableLicence: list(words.LICENCES, 'Which licences are acceptable, strictest first.'),
  Skill: list(words.OPERATOR_SKILLS, 'How skilled a team is, least first.'),
  DatabaseState: list(words.DATABASE_STATES, 'How a database does that a team runs.'),
  Deployment: list(words.DEPLOYMENTS, 'How a store may be deployed, smallest first.'),
  Compute: list(words.COMPUTES, 'What the application runs on.'),
  Installer: list(words.INSTALLERS, 'Who installs the application.'),
  Compliance: list(words.COMPLIANCES, 'A standard or law that data falls under.'),
  Portability: list(words.PORTABILITIES, 'On how many providers a store must run.'),
  QueryLanguage: list(words.QUERY_LANGUAGES, 'A query language or protocol.'),
  WorkloadArchitecture: list(words.ARCHITECTURES, 'The architecture that a workload belongs to.'),

  StyleId: list(words.STYLES, 'Id of an architecture style.'),
  Phase: list(words.PHASES, 'The phase that a system is in.'),
  DatastoreKind: list(words.DATASTORE_KINDS, 'What a datastore is.'),
  DatastoreAccess: list(words.DATASTORE_ACCESSES, 'Whether a datastore is private to its owner.'),
  ServiceRole: list(words.SERVICE_ROLES, 'What a service is there for.'),
  CopyWay: list(words.COPY_WAYS, 'How a copy of data is kept up.'),
  InteractionKind: list(words.INTERACTION_KINDS, 'How one service talks to another.'),
  Protection: list(words.PROTECTIONS, 'What protects a caller.'),
  Publication: list(words.PUBLICATIONS, 'How a service publishes what it has written.'),
  Delivery: list(words.DELIVERIES, 'How often a message arrives.'),
  Coordination: list(words.COORDINATIONS, 'What coordinates a transaction across services.'),
  Retries: list(words.RETRIES, 'How long a step is retried.'),
};
