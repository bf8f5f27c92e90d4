import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StyleAnswer, StyleListAnswer } from '../../answers/catalogue/style.js';
import { sayStyle, sayStyleSummary } from '../../report/catalogue/say-style.js';
import type { Saying } from '../../report/saying.js';
import { Revalidated } from '../caching/revalidated.js';
import { IdParameter } from '../openapi/operations/id-parameter.js';
import { Operation } from '../openapi/operations/operation.js';
import { findOrRefuse, namesOf } from '../problems/find-or-refuse.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';

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
    answer: StyleListAnswer,
    holds: 'All styles, in the order of the table.',
    example: (app, saying) => app.get(StylesController).list(saying),
  })
  list(@AskedSaying() saying: Saying): StyleListAnswer {
    return { items: saying.rulebook.styles.map((style) => sayStyleSummary(style, saying)) };
  }

  @Get(':id')
  @IdParameter('Id of the style.', ['monolith', 'modular-monolith', 'microservices'])
  @Operation({
    id: 'getStyle',
    summary: 'Get an architecture style',
    description: 'A style with its support for every trait of styles, the rules that ask for each, and all sources.',
    answer: StyleAnswer,
    holds: 'The style.',
    example: (app, saying) => app.get(StylesController).get('monolith', saying),
  })
  get(@Param('id') id: string, @AskedSaying() saying: Saying): StyleAnswer {
    const style = findOrRefuse('styles', id, saying.rulebook.styles, namesOf);
    return sayStyle(style, saying);
  }
}
