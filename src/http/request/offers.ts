import {
  applyDecorators,
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { checkChoices, type Choices } from '../../contract/queries/choices.js';
import { validOrRefuse } from '../problems/valid-or-refuse.js';
import { queryOf } from './query.js';

const reflector = new Reflector();

/** Each offer of a route has a key of its own, since the metadata of one would replace that of another. */
const OFFERED = ['lang', 'detail', 'format'] as const;
const keyOf = (name: string): string => `offers ${name}`;
const OWN = 'takes parameters of its own';

/** The route takes these choices. */
export const Offers = (choices: Choices): ClassDecorator & MethodDecorator =>
  applyDecorators(...Object.entries(choices).map(([name, words]) => SetMetadata(keyOf(name), words)));

/** The route takes parameters of its own beside them, and judges its whole query by itself. */
export const JudgesQuery = (): MethodDecorator => SetMetadata(OWN, true);

/** The choices of a route, by its handler and its class. */
const choicesOf = (context: Pick<ExecutionContext, 'getHandler' | 'getClass'>): Choices =>
  Object.fromEntries(
    OFFERED.flatMap((name): [string, readonly string[]][] => {
      const words = reflector.getAllAndOverride<readonly string[] | undefined>(keyOf(name), [
        context.getHandler(),
        context.getClass(),
      ]);
      return words === undefined ? [] : [[name, words]];
    }),
  );

/** Refuses what a query asks for that the route does not offer: it would be ignored, and nobody would learn of it. */
@Injectable()
export class QueryGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (reflector.get<boolean | undefined>(OWN, context.getHandler()) === true) return true;
    const query = queryOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (query.length > 0) validOrRefuse('invalid-query', checkChoices(query, choicesOf(context)));
    return true;
  }
}

/** The choices of a route, for a controller that judges its whole query. */
export const OfferedChoices = createParamDecorator((_: unknown, context: ExecutionContext) => choicesOf(context));
