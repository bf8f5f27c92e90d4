import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Refused } from '../problems/refused.js';
import type { Limits } from './limits.js';

/** Whether the service takes nothing new any more. */
@Injectable()
export class Draining implements OnModuleDestroy {
  private readonly controller = new AbortController();

  get hasBegun(): boolean {
    return this.signal.aborted;
  }

  /** Tells it to who waits for something else. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  onModuleDestroy(): void {
    this.controller.abort();
  }
}

// Whoever runs the service must not take it for dead while it finishes its work.
const STILL_ANSWERED = '/health/live';

/** Finishes the requests in flight and closes their connections; refuses those that come after. */
export const refuseWhileDraining = (server: FastifyInstance, draining: Draining, { shutdownGrace }: Limits): void => {
  server.addHook('onRequest', (request, _reply, done) => {
    const refused = draining.hasBegun && request.url !== STILL_ANSWERED;
    done(...(refused ? [new Refused({ code: 'shutting-down' })] : []));
  });
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (draining.hasBegun) void reply.header('connection', 'close');
    done(null, payload);
  });
  server.addHook('preClose', (done) => {
    // Node.js no longer checks for slow requests, so a body that never arrives would keep the process alive.
    setTimeout(() => {
      server.server.closeAllConnections();
    }, shutdownGrace).unref();
    done();
  });
};
