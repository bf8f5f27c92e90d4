import {
  applyDecorators,
  createParamDecorator,
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

class SayMediaType implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // All that we send is in UTF-8.
    void reply.header('content-type', `${chosenFor(context)}; charset=utf-8`);
    return next.handle();
  }
}

/** Answers in other media types than JSON alone: in the one that `Accept` asks for, the first where it does not care. */
export const Produces = (...types: readonly string[]): MethodDecorator =>
  applyDecorators(SetMetadata(PRODUCED, types), ApiProduces(...types), UseInterceptors(SayMediaType));

/** The media type that the client asked for, among those that are produced. */
export const AskedMediaType = createParamDecorator((_: unknown, context: ExecutionContext) => chosenFor(context));

/** Refuses a request whose `Accept` excludes everything that the route produces. */
@Injectable()
export class AcceptableGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    // Set before the check, since a refusal depends on `Accept` too.
    if (typesOf(context).length > 1) vary(context.switchToHttp().getResponse<FastifyReply>(), 'Accept');
    chosenFor(context);
    return true;
  }
}
