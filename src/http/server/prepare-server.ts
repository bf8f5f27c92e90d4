import type { FastifyInstance } from 'fastify';
import { readBodies } from '../body/read-bodies.js';
import { letDesignsBeLarger } from '../body/takes.js';
import { answerUnknownRoutes } from './answer-unknown-routes.js';
import type { RouteTable } from './route-table.js';
import { commonHeaders } from './common-headers.js';
import { refuseWhileDraining, type Draining } from './draining.js';
import type { Limits } from './limits.js';

/** What happens to every request, in this order, before it comes to a controller. */
export const prepareServer = (server: FastifyInstance, limits: Limits, table: RouteTable, draining: Draining): void => {
  server.addHook('onRequest', (request, reply, done) => {
    commonHeaders(request, reply);
    done();
  });
  refuseWhileDraining(server, draining, limits);
  answerUnknownRoutes(server, table);
  readBodies(server);
  letDesignsBeLarger(server, limits);
};
