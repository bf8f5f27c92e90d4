import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { servedDocument } from './api-document.js';

// Hides the empty top bar, and the choice of servers, of which there is one.
const HIDDEN = '.swagger-ui .topbar, .swagger-ui .scheme-container { display: none }';

/** Swagger UI at `/docs`, with nothing from anywhere else, and the document at `/openapi.json` and `/openapi.yaml`. */
export const serveDocumentation = (app: NestFastifyApplication, version: string): void => {
  // Made when it is first asked for, and then kept.
  SwaggerModule.setup('docs', app, () => servedDocument(app, version), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'nosql-advisor',
    customCss: HIDDEN,
    swaggerOptions: {
      docExpansion: 'list',
      filter: true,
      displayRequestDuration: true,
      defaultModelsExpandDepth: 0,
      defaultModelExpandDepth: 2,
      persistAuthorization: false,
      // Swagger UI must not send the document to the online validator.
      validatorUrl: null,
    },
  });
  const adapter = app.getHttpAdapter();
  adapter.get('/', (_request: unknown, reply: unknown) => {
    adapter.redirect(reply, 302, '/docs');
  });
};
