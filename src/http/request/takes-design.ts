import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { BodyKind } from '../problems/refusal.js';
import type { Limits } from '../server/limits.js';

const TAKES_DESIGN = { takes: 'design' } as const;

/** The body holds a design, and may be larger than others. */
export const TakesDesign = (): MethodDecorator => RouteConfig(TAKES_DESIGN);

/** What the body of a route holds, by the route's configuration. */
export const takenBy = (config: object | undefined): BodyKind =>
  config !== undefined && 'takes' in config && config.takes === TAKES_DESIGN.takes ? 'design' : 'document';

export const letDesignsBeLarger = (server: FastifyInstance, { designBodyLimit }: Limits): void => {
  server.addHook('onRoute', (route) => {
    if (takenBy(route.config) === 'design') route.bodyLimit = designBodyLimit;
  });
};
