import type { FastifyReply, FastifyRequest } from 'fastify';

const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

// Swagger UI sets styles as it runs, and its icons are data of the style sheet.
const DOCS_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer says beside its content: the id of the request, and what a browser must not do with it. */
export const commonHeaders = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.headers({
    'x-request-id': request.id,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': /^\/docs(\/|$)/.test(request.url) ? DOCS_POLICY : API_POLICY,
  });
