import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { chosen, DETAIL_CHOICE } from '../../contract/queries/choices.js';
import { DETAILS, type Detail } from '../../domain/detail.js';
import { choiceParameter } from '../openapi/choice-parameter.js';
import { Offers } from './offers.js';
import { queryOf } from './query.js';

const USUAL: Detail = 'standard';

/** Answers tell as much as `detail` asks for; where it asks for nothing, what is usual. */
export const Detailed = (sizes: string, usual: Detail = USUAL): MethodDecorator =>
  applyDecorators(
    Offers(DETAIL_CHOICE),
    choiceParameter(
      'detail',
      DETAILS,
      `How much is told: \`${DETAILS.join('`, `')}\`, each with all that the one before it tells; \`${usual}\` where it is left out. ${sizes}`,
    ),
  );

/** How much the client asked to be told, or what is usual. */
export const AskedDetail = createParamDecorator(
  (usual: Detail | undefined, context: ExecutionContext) =>
    chosen(queryOf(context.switchToHttp().getRequest<FastifyRequest>()), 'detail', DETAILS) ?? usual ?? USUAL,
);
