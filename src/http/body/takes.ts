import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { BodyKind } from '../problems/refusal.js';
import type { Limits } from '../server/limits.js';

/** What the body holds, where that is no document: a design, which may be larger, or lines, which are read one by one. */
export const Takes = (takes: BodyKind): MethodDecorator => RouteConfig({ takes });

const KINDS: readonly BodyKind[] = ['document', 'design', 'lines'];

/** What the body of a route holds, by the route's configuration. */
export const takenBy = (config: object | undefined): BodyKind =>
  KINDS.find((kind) => config !== undefined && 'takes' in config && config.takes === kind) ?? 'document';

export const letDesignsBeLarger = (server: FastifyInstance, { designBodyLimit }: Limits): void => {
  server.addHook('onRoute', (route) => {
    if (takenBy(route.config) === 'design') route.bodyLimit = designBodyLimit;
  });
};
