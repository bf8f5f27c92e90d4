import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StyleAnswer, StyleListAnswer } from '../../answers/catalogue/style.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { sayStyle, sayStyleSummary } from '../../report/catalogue/say-style.js';
import { Revalidated } from '../request/revalidated.js';
import { IdParameter } from '../openapi/id-parameter.js';
import { Operation } from '../openapi/operation.js';
import { findOrRefuse } from './find-or-refuse.js';
import { AskedLanguage } from '../request/asked-language.js';
import { Localised } from '../request/localised.js';
import { InjectRulebook } from '../server/rulebook-provider.js';
import { InjectStaleBefore, type StaleBefore } from '../server/stale-before.js';

@ApiTags('Styles')
@Localised()
@Revalidated()
@Controller('v1/styles')
export class StylesController {
  constructor(
    @InjectRulebook() private readonly rulebook: Rulebook,
    @InjectStaleBefore() private readonly staleBefore: StaleBefore,
  ) {}

  @Get()
  @Operation({
    id: 'listStyles',
    summary: 'List the architecture styles',
    description:
      'The styles that a design can have, each with its advantages and disadvantages, the evidence for them, and an example where there is one.',
    answer: StyleListAnswer,
    holds: 'All styles, in the order of the table.',
    example: (app) => app.get(StylesController).list('en'),
  })
  list(@AskedLanguage() language: Language): StyleListAnswer {
    const staleBefore = this.staleBefore();
    return { items: this.rulebook.styles.map((style) => sayStyleSummary(style, this.rulebook, language, staleBefore)) };
  }

  @Get(':id')
  @IdParameter('Id of the style.', ['monolith', 'modular-monolith', 'microservices'])
  @Operation({
    id: 'getStyle',
    summary: 'Get an architecture style',
    description: 'A style with its support for every trait of styles, the rules that ask for each, and all sources.',
    answer: StyleAnswer,
    holds: 'The style.',
    example: (app) => app.get(StylesController).get('monolith', 'en'),
  })
  get(@Param('id') id: string, @AskedLanguage() language: Language): StyleAnswer {
    const style = findOrRefuse('styles', id, this.rulebook.styles, ({ id }) => [id]);
    return sayStyle(style, this.rulebook, language, this.staleBefore());
  }
}
