import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { publishedSchema } from '../../contract/published-schema.js';
import { Revalidated } from '../request/revalidated.js';
import { Produces } from '../request/produces.js';

const WORKLOAD_SCHEMA = publishedSchema('workload');
const DESIGN_SCHEMA = publishedSchema('design');

@ApiTags('Schemas')
@Revalidated()
@Controller('v1/schemas')
export class SchemasController {
  @Get('workload.json')
  @Produces('application/schema+json')
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
    example: {
      $schema: WORKLOAD_SCHEMA.$schema,
      $id: WORKLOAD_SCHEMA.$id,
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string', minLength: 1, maxLength: 100 } },
    },
  })
  workload(): object {
    return WORKLOAD_SCHEMA;
  }

  @Get('design.json')
  @Produces('application/schema+json')
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
    example: {
      $schema: DESIGN_SCHEMA.$schema,
      $id: DESIGN_SCHEMA.$id,
      type: 'object',
      required: ['version', 'system', 'services'],
      properties: { version: { type: 'integer', const: 1 } },
    },
  })
  design(): object {
    return DESIGN_SCHEMA;
  }
}
