import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiBody, DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { DesignDto } from '../../src/contract/design/design.dto.js';
import { publishedSchema } from '../../src/contract/published-schema.js';
import { WorkloadDto } from '../../src/contract/workload/workload.dto.js';
import { describeInput } from '../../src/http/openapi/operations/describe-input.js';
import { constraintsIn } from './constraints.js';

@Controller()
class Door {
  @Post()
  @ApiBody({ type: describeInput(WorkloadDto) })
  take(): void {
    // Only its description is asked for.
  }

  @Post('designs')
  @ApiBody({ type: describeInput(DesignDto) })
  takeDesign(): void {
    // Nor is this one called.
  }
}

@Module({ controllers: [Door] })
class House {}

describe('The OpenAPI document', () => {
  let app: INestApplication;
  let document: OpenAPIObject;

  beforeAll(async () => {
    app = await NestFactory.create(House, new FastifyAdapter(), { logger: false });
    document = SwaggerModule.createDocument(app, new DocumentBuilder().setOpenAPIVersion('3.1.1').build());
  });
  afterAll(() => app.close());

  it.each([
    ['Workload', 'workload'],
    ['Design', 'design'],
  ] as const)('asks of a %s exactly what the published schema asks', (component, name) => {
    const inDocument = constraintsIn({ $ref: `#/components/schemas/${component}` }, document);
    expect(inDocument).toEqual(constraintsIn(publishedSchema(name)));
  });

  it('closes and describes every object, and describes every property', () => {
    const schemas = Object.entries(document.components?.schemas ?? {});
    expect(schemas.map(([name]) => name).sort()).toEqual([
      'Design',
      'DesignArchitecture',
      'DesignCopy',
      'DesignDatastore',
      'DesignExternal',
      'DesignIgnore',
      'DesignInteraction',
      'DesignService',
      'DesignTransaction',
      'DesignTransactionStep',
      'DesignWorkload',
      'Workload',
      'WorkloadAccess',
      'WorkloadAvailability',
      'WorkloadConsistency',
      'WorkloadData',
      'WorkloadExistingDatabase',
      'WorkloadOperations',
      'WorkloadPriorities',
      'WorkloadTraffic',
    ]);
    for (const [, schema] of schemas) {
      expect(schema).toMatchObject({
        type: 'object',
        additionalProperties: false,
        description: expect.stringMatching(/\.$/),
      });
      const { properties = {} } = 'properties' in schema ? schema : {};
      for (const property of Object.values(properties)) expect(property).toHaveProperty('description');
    }
  });
});
