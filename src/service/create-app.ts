import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Rulebook } from '../domain/rulebook/rulebook.js';
import { serveDocumentation } from '../http/openapi/serve-documentation.js';
import { ProblemFilter } from '../http/server/problem.filter.js';
import { RouteTable } from '../http/server/route-table.js';
import { compressAnswers } from '../http/server/compress-answers.js';
import { Draining } from '../http/server/draining.js';
import { LIMITS, type Limits } from '../http/server/limits.js';
import { prepareServer } from '../http/server/prepare-server.js';
import { serverOptions } from '../http/server/server-options.js';
import { todayInUtc, type Today } from '../http/server/today.js';
import { SERVICE_VERSION } from './version.js';

export interface Created {
  readonly app: NestFastifyApplication;
  /** What it serves, once it listens. */
  readonly routes: RouteTable;
}

/** The whole service over a rulebook, not listening yet. */
export const createApp = async (
  rulebook: Rulebook,
  limits: Limits = LIMITS,
  today: Today = todayInUtc,
): Promise<Created> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.serving(rulebook, today),
    new FastifyAdapter(serverOptions(limits)),
    {
      logger: false,
      abortOnError: false,
      // Bodies are read by our own parser.
      bodyParser: false,
      routeConflictPolicy: { duplicate: 'error', shadow: 'error' },
    },
  );
  await compressAnswers(app);
  const routes = new RouteTable();
  prepareServer(app.getHttpAdapter().getInstance(), limits, routes, app.get(Draining));
  app.useGlobalFilters(new ProblemFilter(routes));
  serveDocumentation(app, SERVICE_VERSION);
  return { app, routes };
};
