import { STATED_FACTS, type Stated } from '../../domain/input/workload.js';
import { ClosedObject, EntriesField, factsOf } from '../check/fields.js';
import { ExistingDatabaseDto } from './existing-database.dto.js';

const Fact = factsOf(STATED_FACTS, 'operations.');

@ClosedObject('WorkloadOperations', 'Who runs the datastore, where, and with what skills.')
export class OperationsDto {
  @Fact('Where the store may run; any one of them suffices.', { example: ['aws', 'kubernetes'] })
  readonly platforms?: Stated<'operations.platforms'>;

  @Fact(
    'Who runs the servers. managed-required: a provider must. managed-preferred: rather a provider. either: no matter. self-hosted-required: the team must.',
    { example: 'managed-preferred' },
  )
  readonly hosting?: Stated<'operations.hosting'>;

  @Fact(
    'How capacity must follow the load. steady: it need not. spiky: quickly up and down. scale-to-zero: idle times should cost next to nothing.',
    { example: 'spiky' },
  )
  readonly elasticity?: Stated<'operations.elasticity'>;

  @Fact(
    'open-source: an OSI-approved licence only. source-available: SSPL, BSL and the like are acceptable. any: proprietary ones too.',
    { example: 'any' },
  )
  readonly licence?: Stated<'operations.licence'>;

  @Fact('Of the team that runs it, in distributed databases.', { example: 'basic' })
  readonly operatorSkill?: Stated<'operations.operatorSkill'>;

  @EntriesField(STATED_FACTS['operations.existing'], ExistingDatabaseDto, {
    description:
      'Databases that the team runs already: a catalogue id, or an id with how it does. At most 20 of them, ids of at most 64 characters each.',
    example: ['postgresql', { database: 'redis', state: 'strained' }],
  })
  readonly existing?: readonly (string | ExistingDatabaseDto)[];

  @Fact('People who build and run it.', { example: 6 })
  readonly teamSize?: number;

  @Fact('any: one provider will do. multi-cloud: must run on several providers, or survive the loss of one.', {
    example: 'any',
  })
  readonly portability?: Stated<'operations.portability'>;

  @Fact('Languages or protocols that clients must be able to use; any one of them suffices.', { example: ['sql'] })
  readonly queryLanguages?: Stated<'operations.queryLanguages'>;

  @Fact('Languages and models that the team already works in.', { example: ['sql', 'redis'] })
  readonly teamKnows?: Stated<'operations.teamKnows'>;

  @Fact('The schema must change without downtime.', { example: true })
  readonly onlineSchemaChange?: boolean;

  @Fact("Data must stay in a named territory or in the owner's own account.", { example: false })
  readonly dataResidency?: boolean;

  @Fact(
    'in-process: a library in the application. one-server: a server of its own on one machine. cluster: several machines. any: no matter.',
    { example: 'any' },
  )
  readonly deployment?: Stated<'operations.deployment'>;

  @Fact('Memory that the store may use, over all its machines.', { example: 64 })
  readonly memoryGb?: number;

  @Fact(
    'What the clients run on. servers: long-lived processes. serverless-functions: many short-lived ones, so connections come and go.',
    { example: 'servers' },
  )
  readonly compute?: Stated<'operations.compute'>;

  @Fact('ourselves: the team runs it. customers: the software is shipped, and many others install it and its store.', {
    example: 'ourselves',
  })
  readonly installedBy?: Stated<'operations.installedBy'>;

  @Fact('Rules that the store and its operation are audited against.', { example: ['iso-27001', 'isms-p'] })
  readonly compliance?: Stated<'operations.compliance'>;

  @Fact('Developers and CI run the store, or a faithful emulator, on their own machines without an account.', {
    example: true,
  })
  readonly localDevelopment?: boolean;
}
