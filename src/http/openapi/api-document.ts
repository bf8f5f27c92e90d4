import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from '../problems/problem.dto.js';
import { CONDITION_SCHEMA } from '../resources/answers/condition-schema.js';
import { ABOUT } from './about.js';
import { addAnswerHeaders } from './answer-headers.js';
import { orderParameters } from './order-parameters.js';
import { addProblems } from './problem-responses.js';
import { TAGS } from './tags.js';

/** The OpenAPI document of what is served, made from the controllers and their classes. */
export function apiDocument(app: INestApplication, version: string): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.1')
    .setTitle('nosql-advisor')
    .setDescription(ABOUT)
    .setVersion(version)
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'The server that this document comes from.');
  for (const [name, description] of TAGS) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), { extraModels: [ProblemDto] });
  // `object`, since the type of a schema is OpenAPI 3.0's.
  const condition: object = CONDITION_SCHEMA;
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Condition: condition } };
  addProblems(document);
  addAnswerHeaders(document);
  orderParameters(document);
  const { openapi, info, servers, tags, paths, components } = document;
  // Nobody needs to be known to ask.
  const inReadingOrder = { openapi, info, servers, tags, security: [], paths, components };
  // As it is written to a file: without what is undefined, and nothing shared between two places.
  return JSON.parse(JSON.stringify(inReadingOrder)) as OpenAPIObject;
}
