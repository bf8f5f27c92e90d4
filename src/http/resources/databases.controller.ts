import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CatalogueAnswer, CatalogueListAnswer } from '../../answers/catalogue/database.js';
import { checkDatabaseFilter, type QueryParameters } from '../../contract/queries/check-database-filter.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { sayCatalogueEntry, sayCatalogueSummary } from '../../report/catalogue/say-database-entry.js';
import { listDatabases } from '../../domain/advice/list-databases.js';
import { Revalidated } from '../request/revalidated.js';
import { IdParameter } from '../openapi/id-parameter.js';
import { Operation } from '../openapi/operation.js';
import { findOrRefuse } from './find-or-refuse.js';
import { AskedLanguage } from '../request/asked-language.js';
import { Localised } from '../request/localised.js';
import { Refused } from '../problems/refused.js';
import { Query } from '../request/query.js';
import { InjectRulebook } from '../server/rulebook-provider.js';
import { InjectStaleBefore, type StaleBefore } from '../server/stale-before.js';
import { FilterParameters } from './filter-parameters.js';

@ApiTags('Databases')
@Localised()
@Revalidated()
@Controller('v1/databases')
export class DatabasesController {
  constructor(
    @InjectRulebook() private readonly rulebook: Rulebook,
    @InjectStaleBefore() private readonly staleBefore: StaleBefore,
  ) {}

  @Get()
  @FilterParameters()
  @Operation({
    id: 'listDatabases',
    summary: 'List the databases',
    description:
      'The catalogue, or that part of it which has all that the parameters ask for. A parameter or a value that is not known is refused, and so is one that stands there twice.',
    answer: CatalogueListAnswer,
    holds: 'The databases, by id; none where nothing has all of it.',
    example: (app) => app.get(DatabasesController).list([], 'en'),
  })
  list(@Query() query: QueryParameters, @AskedLanguage() language: Language): CatalogueListAnswer {
    const checked = checkDatabaseFilter(query, this.rulebook);
    if (checked.kind === 'invalid') {
      const { faults, omitted } = checked;
      throw new Refused({ code: 'invalid-query', faults, omitted });
    }
    return {
      items: listDatabases(checked.filter, this.rulebook).map((database) => sayCatalogueSummary(database, language)),
    };
  }

  @Get(':id')
  @IdParameter('Id of the database, or another name of it.', ['mongodb', 'valkey', 'dynamodb', 'mongo'])
  @Operation({
    id: 'getDatabase',
    summary: 'Get a database',
    description:
      'All that is known of a product: its limits, and its support for every trait, its own where it differs from its family, each with evidence and source.',
    answer: CatalogueAnswer,
    holds: 'The database. Asked for by another name, it tells its id.',
    example: (app) => app.get(DatabasesController).get('mongodb', 'en'),
  })
  get(@Param('id') id: string, @AskedLanguage() language: Language): CatalogueAnswer {
    const names = ({ id, aliases }: Rulebook['databases'][number]): readonly string[] => [id, ...aliases];
    const database = findOrRefuse('databases', id, this.rulebook.databases, names);
    return sayCatalogueEntry(database, this.rulebook, language, this.staleBefore());
  }
}
