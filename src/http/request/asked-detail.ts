import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { chosen, DETAIL_CHOICE } from '../../contract/queries/choices.js';
import { DETAILS, type Detail } from '../../domain/detail.js';
import { choiceParameter } from '../openapi/choice-parameter.js';
import { Offers } from './offers.js';
import { queryOf } from './query.js';

export const USUAL_DETAIL: Detail = 'standard';

/** Answers tell as much as `detail` asks for. */
export const Detailed = (sizes: string): MethodDecorator =>
  applyDecorators(
    Offers(DETAIL_CHOICE),
    choiceParameter(
      'detail',
      DETAILS,
      `How much is told: \`${DETAILS.join('`, `')}\`, each with all that the one before it tells; \`${USUAL_DETAIL}\` where it is left out. ${sizes}`,
    ),
  );

/** How much a request asks to be told. */
export const detailOf = (request: FastifyRequest): Detail =>
  chosen(queryOf(request), 'detail', DETAILS) ?? USUAL_DETAIL;

/** How much the client asked to be told. */
export const AskedDetail = createParamDecorator((_: unknown, context: ExecutionContext) =>
  detailOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
