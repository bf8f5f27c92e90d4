import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { unknownPath } from './answer-unknown-routes.js';
import { takenBy } from '../body/takes.js';
import type { RouteTable } from './route-table.js';
import type { Refusal } from '../problems/refusal.js';
import { Refused } from '../problems/refused.js';
import { sendProblem } from './send-problem.js';

/** Answers whatever was thrown. What nobody foresaw is a bug: it is logged once, and the client learns no more than that. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly table: RouteTable) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const refusal = this.refusalFor(thrown, request) ?? this.bug(thrown, request);
    void sendProblem(refusal, request, http.getResponse<FastifyReply>());
  }

  private refusalFor(thrown: unknown, request: FastifyRequest): Refusal | undefined {
    if (thrown instanceof Refused) return thrown.refusal;
    if (!(thrown instanceof HttpException)) return undefined;
    // What Nest and Fastify refuse by themselves.
    switch (thrown.getStatus()) {
      case 400:
        return { code: 'malformed-request' };
      case 404:
        return unknownPath(request.url, this.table);
      case 413:
        return { code: 'body-too-large', takes: takenBy(request.routeOptions.config) };
      case 414:
        return { code: 'path-too-long' };
      case 415:
        return { code: 'unsupported-media-type', takes: takenBy(request.routeOptions.config) };
      default:
        return undefined;
    }
  }

  private bug(thrown: unknown, { id, method, routeOptions }: FastifyRequest): Refusal {
    const trace = thrown instanceof Error ? thrown.stack : String(thrown);
    this.logger.error(`${method} ${routeOptions.url ?? ''} (request ${id}): ${trace ?? ''}`);
    return { code: 'internal-error' };
  }
}
