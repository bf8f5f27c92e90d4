import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { JsonSchema } from '../../contract/check/json-schema.js';
import { publishedSchema } from '../../contract/published-schema.js';
import { strictWorkloadSchema, type StrictSchema } from '../../contract/strict-schema.js';
import type { Ask } from '../openapi/document/answer-examples.js';
import { Revalidated } from '../caching/revalidated.js';
import { Produces } from '../request/produces.js';

const WORKLOAD_SCHEMA = publishedSchema('workload');
const STRICT_WORKLOAD_SCHEMA = strictWorkloadSchema();
const DESIGN_SCHEMA = publishedSchema('design');

/** A schema with the first of its properties alone: with all of them it fills pages. */
const opening =
  ({ properties = {}, ...rest }: JsonSchema | StrictSchema): Ask =>
  () => ({ ...rest, properties: Object.fromEntries(Object.entries(properties).slice(0, 1)) });

@ApiTags('Schemas')
@Revalidated()
@Controller('v1/schemas')
export class SchemasController {
  @Get('workload.json')
  @Produces({ 'application/schema+json': 'application/schema+json' })
  @ApiOperation({
    operationId: 'getWorkloadSchema',
    summary: 'Get the JSON Schema of a workload',
    description:
      'A self-contained JSON Schema (2020-12) for editors and CI. What it accepts is accepted here, and nothing else is.',
  })
  @ApiResponse({
    status: 200,
    description: 'The schema, in English.',
    schema: { type: 'object', description: 'A JSON Schema document.' },
    example: opening(WORKLOAD_SCHEMA),
  })
  workload(): object {
    return WORKLOAD_SCHEMA;
  }

  @Get('workload.strict.json')
  @Produces({ 'application/schema+json': 'application/schema+json' })
  @ApiOperation({
    operationId: 'getStrictWorkloadSchema',
    summary: 'Get the JSON Schema of a workload for function calling',
    description:
      'For models that call functions in a strict mode: every property required, null where nothing is known, bounds told in words alone. Drop every property that is null before you post the workload: null is refused.',
  })
  @ApiResponse({
    status: 200,
    description: 'The schema, in English.',
    schema: { type: 'object', description: 'A JSON Schema document.' },
    example: opening(STRICT_WORKLOAD_SCHEMA),
  })
  strictWorkload(): object {
    return STRICT_WORKLOAD_SCHEMA;
  }

  @Get('design.json')
  @Produces({ 'application/schema+json': 'application/schema+json' })
  @ApiOperation({
    operationId: 'getDesignSchema',
    summary: 'Get the JSON Schema of a design',
    description:
      'A self-contained JSON Schema (2020-12) for editors and CI, with that of a workload in it. What it accepts is accepted here, and nothing else is.',
  })
  @ApiResponse({
    status: 200,
    description: 'The schema, in English.',
    schema: { type: 'object', description: 'A JSON Schema document.' },
    example: opening(DESIGN_SCHEMA),
  })
  design(): object {
    return DESIGN_SCHEMA;
  }
}
