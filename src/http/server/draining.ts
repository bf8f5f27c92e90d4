import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Refused } from '../problems/refused.js';
import type { Limits } from './limits.js';

/** Whether the service takes nothing new any more. */
@Injectable()
export class Draining implements OnModuleDestroy {
  private begun = false;

  get hasBegun(): boolean {
    return this.begun;
  }

  onModuleDestroy(): void {
    this.begun = true;
  }
}

// Whoever runs the service must not take it for dead while it finishes its work.
const STILL_ANSWERED = '/health/live';

/** What has begun is finished, on a connection that then ends; what comes after is refused. */
export function refuseWhileDraining(server: FastifyInstance, draining: Draining, { shutdownGrace }: Limits): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const refused = draining.hasBegun && request.url !== STILL_ANSWERED;
    done(...(refused ? [new Refused({ code: 'shutting-down' })] : []));
  });
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (draining.hasBegun) void reply.header('connection', 'close');
    done(null, payload);
  });
  server.addHook('preClose', (done) => {
    // Node.js looks for slow requests no longer, so a body that never comes would keep us here.
    setTimeout(() => {
      server.server.closeAllConnections();
    }, shutdownGrace).unref();
    done();
  });
}
