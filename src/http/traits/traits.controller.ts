import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Rulebook } from '../../domain/rulebook.js';
import type { Language } from '../../domain/text.js';
import { sayTrait, sayTraitSummary, type TraitAnswer, type TraitSummaryAnswer } from '../../report/say-trait.js';
import { Revalidated } from '../caching/revalidated.js';
import { IdParameter } from '../documentation/id-parameter.js';
import { Operation } from '../documentation/operation.js';
import { findOrRefuse } from '../find-or-refuse.js';
import { AskedLanguage } from '../negotiation/asked-language.js';
import { Localised } from '../negotiation/localised.js';
import { TheRulebook } from '../rulebook-provider.js';
import { TRAIT_EXAMPLE, TRAIT_LIST_EXAMPLE, TraitDto, TraitListDto } from './trait.dto.js';

@ApiTags('Traits')
@Localised()
@Revalidated()
@Controller('v1/traits')
export class TraitsController {
  constructor(@TheRulebook() private readonly rulebook: Rulebook) {}

  @Get()
  @Operation({
    id: 'listTraits',
    summary: 'List the traits',
    description: 'What stores are told apart by: the closed list of what a workload can need and a family can have.',
    answer: TraitListDto,
    holds: 'All traits.',
    example: TRAIT_LIST_EXAMPLE,
  })
  list(@AskedLanguage() language: Language): { readonly items: readonly TraitSummaryAnswer[] } {
    return { items: this.rulebook.traits.map((trait) => sayTraitSummary(trait, language)) };
  }

  @Get(':id')
  @IdParameter('Id of the trait.', ['relationship-traversal', 'write-throughput', 'schema-flexibility'])
  @Operation({
    id: 'getTrait',
    summary: 'Get a trait',
    description: 'One column of the table: which rules ask for the trait, and how well each family has it.',
    answer: TraitDto,
    holds: 'The trait.',
    example: TRAIT_EXAMPLE,
  })
  get(@Param('id') id: string, @AskedLanguage() language: Language): TraitAnswer {
    return sayTrait(findOrRefuse('traits', id, this.rulebook.traits, ({ id }) => [id]), this.rulebook, language);
  }
}
