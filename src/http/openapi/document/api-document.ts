import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { CONDITION_SCHEMA } from '../../../answers/catalogue/condition.js';
import { Problem } from '../../problems/problem.js';
import { sayingFrom } from '../../request/asked-saying.js';
import { ABOUT } from '../about.js';
import { addAnswerExamples } from './answer-examples.js';
import { addAnswerHeaders } from './answer-headers.js';
import { nameSchemas } from './name-schemas.js';
import { ANY_CATALOGUE, namedSchemas, type Catalogue } from './named-schemas.js';
import { orderParameters } from './order-parameters.js';
import { addProblems } from './problem-responses.js';
import { TAGS } from '../tags.js';

/** The OpenAPI document of what is served, made from the controllers and their classes; its examples are real answers. */
export const servedDocument = (app: INestApplication, version: string): OpenAPIObject => {
  const document = describe(app, version, sayingFrom(app)('en').rulebook);
  addAnswerExamples(document, app);
  return asWritten(document);
};

/** The same without those examples, and without a list of ids, so that it changes with what is served and not with each rule or database. */
export const pinnedDocument = (app: INestApplication, version: string): OpenAPIObject =>
  asWritten(describe(app, version, ANY_CATALOGUE));

const describe = (app: INestApplication, version: string, catalogue: Catalogue): OpenAPIObject => {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.1')
    .setTitle('nosql-advisor')
    .setDescription(ABOUT)
    .setVersion(version)
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'The server that this document comes from.');
  for (const [name, description] of TAGS) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), { extraModels: [Problem] });
  // `object`, since the type of a schema is OpenAPI 3.0's.
  const condition: object = CONDITION_SCHEMA;
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Condition: condition } };
  nameSchemas(document, namedSchemas(catalogue));
  addProblems(document);
  addAnswerHeaders(document);
  orderParameters(document);
  return document;
};

/** In reading order, and as in a file: without what is undefined or a function, and nothing shared between two places. */
const asWritten = ({ openapi, info, servers, tags, paths, components }: OpenAPIObject): OpenAPIObject => {
  // No operation asks for credentials.
  const inReadingOrder = { openapi, info, servers, tags, security: [], paths, components };
  return JSON.parse(JSON.stringify(inReadingOrder)) as OpenAPIObject;
};
