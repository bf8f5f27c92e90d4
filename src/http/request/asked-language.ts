import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Language } from '../../domain/text.js';
import { negotiateLanguage } from './negotiate-language.js';

export const languageOf = (request: Pick<FastifyRequest, 'headers'>): Language =>
  negotiateLanguage(request.headers['accept-language']);

/** The language that the client asked for. */
export const AskedLanguage = createParamDecorator((_: unknown, context: ExecutionContext) =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
