import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { memoize } from '../../domain/memoize.js';
import { chosen } from '../../contract/queries/choices.js';
import { LANGUAGES, type Language } from '../../domain/text.js';
import { negotiateLanguage } from './negotiate.js';
import { queryOf } from './query.js';

/** By the query, else negotiated: once a request, though its answer, the headers of that and a refusal all need it. */
export const languageOf = memoize(
  (request: FastifyRequest): Language =>
    chosen(queryOf(request), 'lang', LANGUAGES) ?? negotiateLanguage(request.headers['accept-language']),
);

/** The language that the client asked for. */
export const AskedLanguage = createParamDecorator((_: unknown, context: ExecutionContext) =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
