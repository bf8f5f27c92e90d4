import {
  ELASTICITIES,
  HOSTINGS,
  LICENCES,
  OPERATOR_SKILLS,
  PLATFORMS,
  PORTABILITIES,
  QUERY_LANGUAGES,
  type Elasticity,
  type Hosting,
  type Licence,
  type OperatorSkill,
  type Platform,
  type Portability,
  type QueryLanguage,
} from '../../domain/input/words.js';
import { ClosedObject, FlagField, IdsField, NumberField, WordField, WordsField } from '../check/fields.js';

@ClosedObject('WorkloadOperations', 'Who runs the datastore, where, and with what skills.')
export class OperationsDto {
  @WordsField(PLATFORMS, {
    description: 'Where the store may run; any one of them suffices.',
    example: ['aws', 'kubernetes'],
  })
  readonly platforms?: readonly Platform[];

  @WordField(HOSTINGS, {
    description:
      'Who runs the servers. managed-required: a provider must. managed-preferred: rather a provider. either: no matter. self-hosted-required: the team must.',
    example: 'managed-preferred',
  })
  readonly hosting?: Hosting;

  @WordField(ELASTICITIES, {
    description:
      'How capacity must follow the load. steady: it need not. spiky: quickly up and down. scale-to-zero: idle times should cost next to nothing.',
    example: 'spiky',
  })
  readonly elasticity?: Elasticity;

  @WordField(LICENCES, {
    description:
      'open-source: an OSI-approved licence only. source-available: SSPL, BSL and the like are acceptable. any: proprietary ones too.',
    example: 'any',
  })
  readonly licence?: Licence;

  @WordField(OPERATOR_SKILLS, { description: 'Of the team that runs it, in distributed databases.', example: 'basic' })
  readonly operatorSkill?: OperatorSkill;

  @IdsField({
    description:
      'Catalogue ids of databases that the team already runs well. At most 20 ids of at most 60 characters each.',
    maxItems: 20,
    maxLength: 60,
    example: ['postgresql', 'redis'],
  })
  readonly existing?: readonly string[];

  @NumberField({ description: 'People who build and run it.', min: 1, max: 100_000, integer: true, example: 6 })
  readonly teamSize?: number;

  @WordField(PORTABILITIES, {
    description: 'any: one provider will do. multi-cloud: must run on several providers, or survive the loss of one.',
    example: 'any',
  })
  readonly portability?: Portability;

  @WordsField(QUERY_LANGUAGES, {
    description: 'Languages or protocols that clients must be able to use; any one of them suffices.',
    example: ['sql'],
  })
  readonly queryLanguages?: readonly QueryLanguage[];

  @WordsField(QUERY_LANGUAGES, {
    description: 'Languages and models that the team already works in.',
    example: ['sql', 'redis'],
  })
  readonly teamKnows?: readonly QueryLanguage[];

  @FlagField({ description: 'The schema must change without downtime.', example: true })
  readonly onlineSchemaChange?: boolean;

  @FlagField({ description: "Data must stay in a named territory or in the owner's own account.", example: false })
  readonly dataResidency?: boolean;
}
