import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refused } from '../problems/refused.js';

/** The document in the body, which may be anything but absent. */
export const JsonBody = createParamDecorator((_: unknown, context: ExecutionContext): unknown => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (body === undefined) throw new Refused({ code: 'empty-body' });
  return body;
});
