import type { Server } from 'node:http';
import type { FastifyHttpOptions } from 'fastify';
import type { Refusal } from '../problems/refusal.js';
import { sendProblem } from './send-problem.js';
import { answerClientError } from './answer-client-error.js';
import { commonHeaders } from './common-headers.js';
import type { Limits } from './limits.js';
import { requestId } from './request-id.js';

/** How Fastify serves. What it would refuse in words of its own is refused in ours. */
export const serverOptions = ({
  bodyLimit,
  requestTimeout,
  connectionTimeout,
  keepAliveTimeout,
  headersTimeout,
  connectionsCheckingInterval,
  maxParamLength,
}: Limits): FastifyHttpOptions<Server> => ({
  bodyLimit,
  requestTimeout,
  connectionTimeout,
  keepAliveTimeout,
  http: { headersTimeout, connectionsCheckingInterval },
  forceCloseConnections: 'idle',
  // `draining.ts` refuses these requests, with a problem as answer.
  return503OnClosing: false,
  genReqId: requestId,
  requestIdHeader: false,
  routerOptions: { caseSensitive: true, ignoreTrailingSlash: false, maxParamLength },
  clientErrorHandler: answerClientError,
  // Errors of Fastify's router, which arise before any hook runs.
  frameworkErrors: (error, request, reply) => {
    const refusal: Refusal = { code: error.statusCode === 414 ? 'path-too-long' : 'malformed-request' };
    void sendProblem(refusal, request, commonHeaders(request, reply));
  },
});
