import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { chosen, DETAIL_CHOICE } from '../../contract/queries/choices.js';
import { DETAILS, type Detail } from '../../domain/detail.js';
import { choiceParameter } from '../openapi/operations/choice-parameter.js';
import { Offers } from './offers.js';
import { queryOf } from './query.js';

export const USUAL_DETAIL: Detail = 'standard';

/** Answers tell as much as `detail` asks for; where it asks for nothing, what is usual. */
export const Detailed = (sizes: string, usual: Detail = USUAL_DETAIL): MethodDecorator =>
  applyDecorators(
    Offers(DETAIL_CHOICE),
    choiceParameter(
      'detail',
      DETAILS,
      `How much is told: \`${DETAILS.join('`, `')}\`, each with all that the one before it tells; \`${usual}\` where it is left out. ${sizes}`,
    ),
  );

/** How much a request asks to be told; where it does not say, what is usual. */
export const detailOf = (request: FastifyRequest, usual: Detail = USUAL_DETAIL): Detail =>
  chosen(queryOf(request), 'detail', DETAILS) ?? usual;

/** How much the client asked to be told, or what is usual. */
export const AskedDetail = createParamDecorator((usual: Detail | undefined, context: ExecutionContext) =>
  detailOf(context.switchToHttp().getRequest<FastifyRequest>(), usual),
);
