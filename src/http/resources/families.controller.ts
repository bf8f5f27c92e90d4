import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Saying } from '../../report/saying.js';
import {
  sayFamily,
  sayFamilySummary,
  type FamilyAnswer,
  type FamilySummaryAnswer,
} from '../../report/catalogue/say-family.js';
import { Revalidated } from '../request/revalidated.js';
import { IdParameter } from '../openapi/id-parameter.js';
import { Operation } from '../openapi/operation.js';
import { findOrRefuse, namesOf } from './find-or-refuse.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';
import { FAMILY_EXAMPLE, FAMILY_LIST_EXAMPLE, FamilyDto, FamilyListDto } from './answers/family.dto.js';

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
    answer: FamilyListDto,
    holds: 'All families, in the order of the table.',
    example: FAMILY_LIST_EXAMPLE,
  })
  list(@AskedSaying() saying: Saying): { readonly items: readonly FamilySummaryAnswer[] } {
    return { items: saying.rulebook.families.map((family) => sayFamilySummary(family, saying)) };
  }

  @Get(':id')
  @IdParameter('Id of the family, or another name of it.', ['document', 'key-value', 'wide-column', 'column-family'])
  @Operation({
    id: 'getFamily',
    summary: 'Get a database family',
    description: 'One row of the table, with the support for every trait, its evidence and source.',
    answer: FamilyDto,
    holds: 'The family. Asked for by another name, it tells its id.',
    example: FAMILY_EXAMPLE,
  })
  get(@Param('id') id: string, @AskedSaying() saying: Saying): FamilyAnswer {
    return sayFamily(findOrRefuse('families', id, saying.rulebook.families, namesOf), saying);
  }
}
