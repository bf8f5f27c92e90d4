import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { memoize } from '../../domain/memoize.js';
import type { QueryParameters } from '../../contract/queries/query-parameters.js';

/** The parameters of the query as they stand, repeated ones too: an object of them would hide the second. */
export const queryOf = memoize(({ url }: Pick<FastifyRequest, 'url'>): QueryParameters => {
  const start = url.indexOf('?');
  return start < 0 ? [] : [...new URLSearchParams(url.slice(start + 1))];
});

/** The same, where a controller reads them. */
export const Query = createParamDecorator((_: unknown, context: ExecutionContext) =>
  queryOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
