import { DRIVER_FACTS, type DesignArchitecture } from '../../domain/input/design.js';
import { STYLES, type DistributedSystemsSkill, type Phase, type StyleId } from '../../domain/input/words.js';
import { ClosedObject, factsOf, WordField } from '../check/fields.js';

const Fact = factsOf(DRIVER_FACTS, 'architecture.');

@ClosedObject('DesignArchitecture', 'The style in use, and what drives the choice of one.')
export class ArchitectureDto implements DesignArchitecture {
  @WordField(STYLES, {
    description:
      'How the system is cut. monolith: one deployable. modular-monolith: one deployable of modules with strict borders. microservices: many deployables, each with its own data.',
    example: 'microservices',
  })
  readonly style?: StyleId;

  @Fact(
    'How far the product is. mvp: the first release has still to reach its users. growth: load and features grow fast. mature: both are steady.',
    { example: 'growth' },
  )
  readonly phase?: Phase;

  @Fact('People who write the code.', { example: 24 })
  readonly developers?: number;

  @Fact('Teams that they work in.', { example: 4 })
  readonly teams?: number;

  @Fact('Releases to production in a week, over all services.', { example: 10 })
  readonly releasesPerWeek?: number;

  @Fact('Some functions need far more capacity than others.', { example: true })
  readonly unevenLoad?: boolean;

  @Fact('A fault in one function must not stop the others.', { example: true })
  readonly faultIsolation?: boolean;

  @Fact(
    'What the team knows of distributed systems. none: nothing yet. basic: it has run a few services. expert: it runs many.',
    { example: 'basic' },
  )
  readonly distributedSystemsSkill?: DistributedSystemsSkill;
}
