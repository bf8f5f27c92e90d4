import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DatabaseAnswer, DatabaseListAnswer } from '../../answers/catalogue/database.js';
import { checkDatabaseFilter } from '../../contract/queries/check-database-filter.js';
import type { Choices } from '../../contract/queries/choices.js';
import type { QueryParameters } from '../../contract/queries/query-parameters.js';
import { sayDatabaseEntry, sayDatabaseSummary } from '../../report/catalogue/say-database-entry.js';
import type { Detail } from '../../domain/detail.js';
import type { Saying } from '../../report/saying.js';
import { listDatabases } from '../../domain/advice/list-databases.js';
import { Revalidated } from '../caching/revalidated.js';
import { IdParameter } from '../openapi/operations/id-parameter.js';
import { Operation } from '../openapi/operations/operation.js';
import { findDatabase } from '../problems/find-database.js';
import { AskedSaying } from '../request/asked-saying.js';
import { AskedDetail, Detailed } from '../request/asked-detail.js';
import { Localised } from '../request/localised.js';
import { validOrRefuse } from '../problems/valid-or-refuse.js';
import { JudgesQuery, OfferedChoices } from '../request/offers.js';
import { Query } from '../request/query.js';
import { FilterParameters } from '../openapi/operations/filter-parameters.js';

@ApiTags('Databases')
@Localised()
@Revalidated()
@Controller('v1/databases')
export class DatabasesController {
  @Get()
  @JudgesQuery()
  @FilterParameters()
  @Operation({
    id: 'listDatabases',
    summary: 'List the databases',
    description:
      'The catalogue, or that part of it which has all that the parameters ask for. A parameter or a value that is not known is refused, and so is one that stands there twice.',
    answer: DatabaseListAnswer,
    holds: 'The databases, by id; none where nothing has all of it.',
    example: (app, saying) => app.get(DatabasesController).list([], {}, saying),
  })
  list(
    @Query() query: QueryParameters,
    @OfferedChoices() choices: Choices,
    @AskedSaying() saying: Saying,
  ): DatabaseListAnswer {
    const { filter } = validOrRefuse('invalid-query', checkDatabaseFilter(query, choices, saying.rulebook));
    return { items: listDatabases(filter, saying.rulebook).map((database) => sayDatabaseSummary(database, saying)) };
  }

  @Get(':id')
  @Detailed('At most 6 kB, 32 kB and 100,000 characters of JSON.')
  @IdParameter('Id of the database, or another name of it.', ['mongodb', 'valkey', 'dynamodb', 'mongo'])
  @Operation({
    id: 'getDatabase',
    summary: 'Get a database',
    description:
      'All that is known of a product: its limits, and its support for every trait, its own where it differs from its family, each with evidence and source.',
    answer: DatabaseAnswer,
    holds: 'The database. Asked for by another name, it tells its id.',
    example: (app, saying) => app.get(DatabasesController).get('mongodb', 'standard', saying),
  })
  get(@Param('id') id: string, @AskedDetail() detail: Detail, @AskedSaying() saying: Saying): DatabaseAnswer {
    return sayDatabaseEntry(findDatabase(id, saying.rulebook), detail, saying);
  }
}
