import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { QueryParameters } from '../../contract/queries/query-parameters.js';

/** The parameters of the query as they stand, repeated ones too: an object of them would hide the second. */
export const Query = createParamDecorator((_: unknown, context: ExecutionContext): QueryParameters => {
  const { url } = context.switchToHttp().getRequest<FastifyRequest>();
  const start = url.indexOf('?');
  return start < 0 ? [] : [...new URLSearchParams(url.slice(start + 1))];
});
