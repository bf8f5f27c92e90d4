import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { memoize } from '../../domain/memoize.js';
import type { Language } from '../../domain/text.js';
import { negotiateLanguage } from './negotiate.js';

/** Negotiated once a request, though its answer, the headers of that and a refusal all need it. */
export const languageOf = memoize(({ headers }: FastifyRequest): Language =>
  negotiateLanguage(headers['accept-language']),
);

/** The language that the client asked for. */
export const AskedLanguage = createParamDecorator((_: unknown, context: ExecutionContext) =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
