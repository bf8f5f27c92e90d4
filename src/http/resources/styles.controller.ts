import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Saying } from '../../report/saying.js';
import {
  sayStyle,
  sayStyleSummary,
  type StyleAnswer,
  type StyleSummaryAnswer,
} from '../../report/catalogue/say-style.js';
import { Revalidated } from '../request/revalidated.js';
import { IdParameter } from '../openapi/id-parameter.js';
import { Operation } from '../openapi/operation.js';
import { findOrRefuse, namesOf } from './find-or-refuse.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';
import { StyleDto, StyleListDto } from './answers/style.dto.js';
import { STYLE_EXAMPLE, STYLE_LIST_EXAMPLE } from './answers/style.example.js';

@ApiTags('Styles')
@Localised()
@Revalidated()
@Controller('v1/styles')
export class StylesController {
  @Get()
  @Operation({
    id: 'listStyles',
    summary: 'List the architecture styles',
    description:
      'The styles that a design can have, each with its advantages and disadvantages, the evidence for them, and an example where there is one.',
    answer: StyleListDto,
    holds: 'All styles, in the order of the table.',
    example: STYLE_LIST_EXAMPLE,
  })
  list(@AskedSaying() saying: Saying): { readonly items: readonly StyleSummaryAnswer[] } {
    return { items: saying.rulebook.styles.map((style) => sayStyleSummary(style, saying)) };
  }

  @Get(':id')
  @IdParameter('Id of the style.', ['monolith', 'modular-monolith', 'microservices'])
  @Operation({
    id: 'getStyle',
    summary: 'Get an architecture style',
    description: 'A style with its support for every trait of styles, the rules that ask for each, and all sources.',
    answer: StyleDto,
    holds: 'The style.',
    example: STYLE_EXAMPLE,
  })
  get(@Param('id') id: string, @AskedSaying() saying: Saying): StyleAnswer {
    const style = findOrRefuse('styles', id, saying.rulebook.styles, namesOf);
    return sayStyle(style, saying);
  }
}
