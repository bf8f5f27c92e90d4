import {
  applyDecorators,
  createParamDecorator,
  Header,
  Injectable,
  SetMetadata,
  UseInterceptors,
  type CallHandler,
  type CanActivate,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Refused } from '../problems/refused.js';
import { chooseMediaType } from './negotiate.js';
import { vary } from './vary.js';

const PRODUCED = Symbol('the media types that are produced');
const JSON_ALONE = ['application/json'];

const reflector = new Reflector();
const typesOf = (context: ExecutionContext): readonly string[] =>
  reflector.get<readonly string[] | undefined>(PRODUCED, context.getHandler()) ?? JSON_ALONE;

const chosenFor = (context: ExecutionContext): string => {
  const produced = typesOf(context);
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const chosen = chooseMediaType(headers.accept, produced);
  if (chosen === undefined) throw new Refused({ code: 'not-acceptable', produced });
  return chosen;
};

/** All that we send is in UTF-8. */
const contentType = (type: string): string => `${type}; charset=utf-8`;

/** Answers with another media type than JSON. */
export const Produces = (type: string): MethodDecorator =>
  applyDecorators(SetMetadata(PRODUCED, [type]), ApiProduces(type), Header('content-type', contentType(type)));

class SayMediaType implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    void reply.header('content-type', contentType(chosenFor(context)));
    return next.handle();
  }
}

/** Answers with one of several media types: the one that `Accept` asks for, and the first where it does not care. */
export const ProducesOneOf = (types: readonly string[]): MethodDecorator =>
  applyDecorators(SetMetadata(PRODUCED, types), UseInterceptors(SayMediaType));

/** The media type that the client asked for, among those that are produced. */
export const AskedMediaType = createParamDecorator((_: unknown, context: ExecutionContext) => chosenFor(context));

/** Refuses who cannot take what would be sent. */
@Injectable()
export class AcceptableGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    // Even a refusal depends on what was asked for.
    if (typesOf(context).length > 1) vary(context.switchToHttp().getResponse<FastifyReply>(), 'Accept');
    chosenFor(context);
    return true;
  }
}
