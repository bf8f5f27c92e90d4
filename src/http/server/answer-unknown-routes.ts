import type { FastifyInstance } from 'fastify';
import type { Refusal } from '../problems/refusal.js';
import { Refused } from '../problems/refused.js';
import type { RouteTable } from './route-table.js';

/** The path of a request's target, as it was sent. */
const pathOf = (target: string): string => target.split(/[?#]/, 1)[0] ?? '';

export const unknownPath = (target: string, table: RouteTable): Refusal<'unknown-path'> => {
  const didYouMean = table.nearestTo(pathOf(target));
  return { code: 'unknown-path', ...(didYouMean === undefined ? {} : { didYouMean }) };
};

/** Tells a path that does not exist from a method that it does not have, before any body is read; answers OPTIONS. */
export const answerUnknownRoutes = (server: FastifyInstance, table: RouteTable): void => {
  server.addHook('onRoute', ({ url, method }) => {
    // Wildcard routes serve files of a folder, and are not suggested.
    if (!url.includes('*')) table.add(url, [method].flat());
  });
  server.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) {
      done();
      return;
    }
    const allowed = table.methodsOf(pathOf(request.url));
    if (allowed.length === 0) done(new Refused(unknownPath(request.url, table)));
    else if (request.method === 'OPTIONS') void reply.code(204).header('allow', allowed.join(', ')).send();
    else done(new Refused({ code: 'method-not-allowed', method: request.method, allowed }));
  });
};
