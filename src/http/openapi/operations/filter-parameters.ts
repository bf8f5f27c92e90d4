import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { LEAST_SUPPORT, type FilterParameter } from '../../../contract/queries/check-database-filter.js';
import { LICENCE_KINDS } from '../../../domain/rulebook/stores/database.js';
import { SUPPORT_LEVELS } from '../../../domain/rulebook/support.js';
import { PLATFORMS } from '../../../domain/input/words.js';
import { CATALOGUE_HOSTINGS } from '../../../domain/advice/list-databases.js';

const parameter = (
  name: FilterParameter,
  description: string,
  words: readonly string[],
  examples: readonly string[],
): MethodDecorator =>
  ApiQuery({
    name,
    description,
    required: false,
    schema: {
      type: 'string',
      ...(words.length === 0 ? {} : { enum: [...words] }),
      // Within the schema, and no default: Swagger UI would fill them in, and filter unasked.
      ...(examples.length === 0 ? {} : { examples: [...examples] }),
    },
  });

/** What the catalogue can be filtered by. */
export const FilterParameters = (): MethodDecorator =>
  applyDecorators(
    parameter(
      'family',
      'Id of a family, or another name of it: databases that are made for it, or serve it beside their own.',
      [],
      ['document', 'key-value', 'vector'],
    ),
    parameter('licence', 'The kind of licence.', LICENCE_KINDS, []),
    parameter('platform', 'Where the database can run.', PLATFORMS, []),
    parameter(
      'hosting',
      'managed: there is a managed offering, on the `platform` if that is given. self-hosted: a team can run it by itself.',
      CATALOGUE_HOSTINGS,
      [],
    ),
    parameter(
      'trait',
      'Id of a trait that the database has, as well as `support` says at least.',
      [],
      ['relationship-traversal', 'vector-similarity'],
    ),
    parameter(
      'support',
      `How well it has that \`trait\` at least, best first; ${LEAST_SUPPORT} where it is left out. Not without a trait.`,
      SUPPORT_LEVELS,
      [],
    ),
  );
