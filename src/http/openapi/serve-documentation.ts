import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { servedDocument } from './document/api-document.js';
import { SCRIPT, SCRIPT_PATH, STYLE } from './documentation-page.js';
import { toOpenApi30 } from './document/to-openapi-30.js';

/**
 * Swagger UI at `/docs`, with nothing from anywhere else, and the document at `/openapi.json`, `/openapi.yaml` and, in
 * OpenAPI 3.0, `/openapi-3.0.json`.
 */
export const serveDocumentation = (app: NestFastifyApplication, version: string): void => {
  // Made when it is first asked for, and then kept.
  const document = once(() => servedDocument(app, version));
  const document30 = once(() => JSON.stringify(toOpenApi30(document())));
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'nosql-advisor',
    customCss: STYLE,
    customJs: SCRIPT_PATH,
    swaggerOptions: {
      docExpansion: 'list',
      filter: true,
      displayRequestDuration: true,
      defaultModelsExpandDepth: 0,
      defaultModelExpandDepth: 2,
      persistAuthorization: false,
      // Swagger UI must not send the document to the online validator.
      validatorUrl: null,
      // Colours take most of the time in which a long answer is shown.
      syntaxHighlight: false,
    },
  });
  const adapter = app.getHttpAdapter();
  adapter.get(SCRIPT_PATH, (_request: unknown, reply: FastifyReply) => reply.type('text/javascript').send(SCRIPT));
  adapter.get('/openapi-3.0.json', (_request: unknown, reply: FastifyReply) =>
    reply.type('application/json').send(document30()),
  );
  adapter.get('/', (_request: unknown, reply: unknown) => {
    adapter.redirect(reply, 302, '/docs');
  });
};

const once = <Result>(make: () => Result): (() => Result) => {
  let made: { readonly result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
};
