import type { DesignArchitecture } from '../../domain/input/design.js';
import {
  DISTRIBUTED_SYSTEMS_SKILLS,
  PHASES,
  STYLES,
  type DistributedSystemsSkill,
  type Phase,
  type StyleId,
} from '../../domain/input/words.js';
import { ClosedObject, FlagField, NumberField, WordField } from '../check/fields.js';

@ClosedObject('DesignArchitecture', 'The style in use, and what drives the choice of one.')
export class ArchitectureDto implements DesignArchitecture {
  @WordField(STYLES, {
    description:
      'How the system is cut. monolith: one deployable. modular-monolith: one deployable of modules with strict borders. microservices: many deployables, each with its own data.',
    example: 'microservices',
  })
  readonly style?: StyleId;

  @WordField(PHASES, {
    description:
      'How far the product is. mvp: the first release has still to reach its users. growth: load and features grow fast. mature: both are steady.',
    example: 'growth',
  })
  readonly phase?: Phase;

  @NumberField({ description: 'People who write the code.', min: 1, max: 100_000, integer: true, example: 24 })
  readonly developers?: number;

  @NumberField({ description: 'Teams that they work in.', min: 1, max: 10_000, integer: true, example: 4 })
  readonly teams?: number;

  @NumberField({
    description: 'Releases to production in a week, over all services.',
    min: 0,
    max: 100_000,
    example: 10,
  })
  readonly releasesPerWeek?: number;

  @FlagField({ description: 'Some functions need far more capacity than others.', example: true })
  readonly unevenLoad?: boolean;

  @FlagField({ description: 'A fault in one function must not stop the others.', example: true })
  readonly faultIsolation?: boolean;

  @WordField(DISTRIBUTED_SYSTEMS_SKILLS, {
    description:
      'What the team knows of distributed systems. none: nothing yet. basic: it has run a few services. expert: it runs many.',
    example: 'basic',
  })
  readonly distributedSystemsSkill?: DistributedSystemsSkill;
}
