import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FamilyAnswer, FamilyListAnswer } from '../../answers/catalogue/family.js';
import { sayFamily, sayFamilySummary } from '../../report/catalogue/say-family.js';
import type { Saying } from '../../report/saying.js';
import { Revalidated } from '../caching/revalidated.js';
import { IdParameter } from '../openapi/operations/id-parameter.js';
import { Operation } from '../openapi/operations/operation.js';
import { findOrRefuse, namesOf } from '../problems/find-or-refuse.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';

@ApiTags('Families')
@Localised()
@Revalidated()
@Controller('v1/families')
export class FamiliesController {
  @Get()
  @Operation({
    id: 'listFamilies',
    summary: 'List the database families',
    description:
      'The table of database types: what each family is, which databases stand for it, what it suits and what not.',
    answer: FamilyListAnswer,
    holds: 'All families, in the order of the table.',
    example: (app, saying) => app.get(FamiliesController).list(saying),
  })
  list(@AskedSaying() saying: Saying): FamilyListAnswer {
    return { items: saying.rulebook.families.map((family) => sayFamilySummary(family, saying)) };
  }

  @Get(':id')
  @IdParameter('Id of the family, or another name of it.', ['document', 'key-value', 'wide-column', 'column-family'])
  @Operation({
    id: 'getFamily',
    summary: 'Get a database family',
    description: 'One row of the table, with the support for every trait, its evidence and source.',
    answer: FamilyAnswer,
    holds: 'The family. Asked for by another name, it tells its id.',
    example: (app, saying) => app.get(FamiliesController).get('document', saying),
  })
  get(@Param('id') id: string, @AskedSaying() saying: Saying): FamilyAnswer {
    return sayFamily(findOrRefuse('families', id, saying.rulebook.families, namesOf), saying);
  }
}
