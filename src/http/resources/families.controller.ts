import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FamilyAnswer, FamilyListAnswer } from '../../answers/catalogue/family.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { sayFamily, sayFamilySummary } from '../../report/catalogue/say-family.js';
import { Revalidated } from '../request/revalidated.js';
import { IdParameter } from '../openapi/id-parameter.js';
import { Operation } from '../openapi/operation.js';
import { findOrRefuse } from './find-or-refuse.js';
import { AskedLanguage } from '../request/asked-language.js';
import { Localised } from '../request/localised.js';
import { InjectRulebook } from '../server/rulebook-provider.js';

@ApiTags('Families')
@Localised()
@Revalidated()
@Controller('v1/families')
export class FamiliesController {
  constructor(@InjectRulebook() private readonly rulebook: Rulebook) {}

  @Get()
  @Operation({
    id: 'listFamilies',
    summary: 'List the database families',
    description:
      'The table of database types: what each family is, which databases stand for it, what it suits and what not.',
    answer: FamilyListAnswer,
    holds: 'All families, in the order of the table.',
    example: (app) => app.get(FamiliesController).list('en'),
  })
  list(@AskedLanguage() language: Language): FamilyListAnswer {
    return { items: this.rulebook.families.map((family) => sayFamilySummary(family, this.rulebook, language)) };
  }

  @Get(':id')
  @IdParameter('Id of the family, or another name of it.', ['document', 'key-value', 'wide-column', 'column-family'])
  @Operation({
    id: 'getFamily',
    summary: 'Get a database family',
    description: 'One row of the table, with the support for every trait, its evidence and source.',
    answer: FamilyAnswer,
    holds: 'The family. Asked for by another name, it tells its id.',
    example: (app) => app.get(FamiliesController).get('document', 'en'),
  })
  get(@Param('id') id: string, @AskedLanguage() language: Language): FamilyAnswer {
    const names = ({ id, aliases }: Rulebook['families'][number]): readonly string[] => [id, ...aliases];
    return sayFamily(findOrRefuse('families', id, this.rulebook.families, names), this.rulebook, language);
  }
}
