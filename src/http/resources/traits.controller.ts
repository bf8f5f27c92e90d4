import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TraitAnswer, TraitListAnswer } from '../../answers/catalogue/trait.js';
import { sayTrait, sayTraits } from '../../report/catalogue/say-trait.js';
import type { Saying } from '../../report/saying.js';
import { Revalidated } from '../caching/revalidated.js';
import { IdParameter } from '../openapi/operations/id-parameter.js';
import { Operation } from '../openapi/operations/operation.js';
import { findOrRefuse, namesOf } from '../problems/find-or-refuse.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';

@ApiTags('Traits')
@Localised()
@Revalidated()
@Controller('v1/traits')
export class TraitsController {
  @Get()
  @Operation({
    id: 'listTraits',
    summary: 'List the traits',
    description:
      'What stores are told apart by: the closed list of what a workload can need and a family can have. ' +
      'Beside it, what NoSQL is, and the six headline traits that most of the list belongs to.',
    answer: TraitListAnswer,
    holds: 'All traits.',
    example: (app, saying) => app.get(TraitsController).list(saying),
  })
  list(@AskedSaying() saying: Saying): TraitListAnswer {
    return sayTraits(saying);
  }

  @Get(':id')
  @IdParameter('Id of the trait.', ['relationship-traversal', 'write-throughput', 'schema-flexibility'])
  @Operation({
    id: 'getTrait',
    summary: 'Get a trait',
    description: 'One column of the table: which rules ask for the trait, and how well each family has it.',
    answer: TraitAnswer,
    holds: 'The trait.',
    example: (app, saying) => app.get(TraitsController).get('relationship-traversal', saying),
  })
  get(@Param('id') id: string, @AskedSaying() saying: Saying): TraitAnswer {
    return sayTrait(findOrRefuse('traits', id, saying.rulebook.traits, namesOf), saying);
  }
}
