import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TraitAnswer, TraitListAnswer } from '../../answers/catalogue/trait.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { sayTrait, sayTraitSummary } from '../../report/catalogue/say-trait.js';
import { Revalidated } from '../request/revalidated.js';
import { IdParameter } from '../openapi/id-parameter.js';
import { Operation } from '../openapi/operation.js';
import { findOrRefuse } from './find-or-refuse.js';
import { AskedLanguage } from '../request/asked-language.js';
import { Localised } from '../request/localised.js';
import { InjectRulebook } from '../server/rulebook-provider.js';

@ApiTags('Traits')
@Localised()
@Revalidated()
@Controller('v1/traits')
export class TraitsController {
  constructor(@InjectRulebook() private readonly rulebook: Rulebook) {}

  @Get()
  @Operation({
    id: 'listTraits',
    summary: 'List the traits',
    description: 'What stores are told apart by: the closed list of what a workload can need and a family can have.',
    answer: TraitListAnswer,
    holds: 'All traits.',
    example: (app) => app.get(TraitsController).list('en'),
  })
  list(@AskedLanguage() language: Language): TraitListAnswer {
    return { items: this.rulebook.traits.map((trait) => sayTraitSummary(trait, language)) };
  }

  @Get(':id')
  @IdParameter('Id of the trait.', ['relationship-traversal', 'write-throughput', 'schema-flexibility'])
  @Operation({
    id: 'getTrait',
    summary: 'Get a trait',
    description: 'One column of the table: which rules ask for the trait, and how well each family has it.',
    answer: TraitAnswer,
    holds: 'The trait.',
    example: (app) => app.get(TraitsController).get('relationship-traversal', 'en'),
  })
  get(@Param('id') id: string, @AskedLanguage() language: Language): TraitAnswer {
    return sayTrait(
      findOrRefuse('traits', id, this.rulebook.traits, ({ id }) => [id]),
      this.rulebook,
      language,
    );
  }
}
