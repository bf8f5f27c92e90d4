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
import { chosen } from '../../contract/queries/choices.js';
import { choiceParameter } from '../openapi/operations/choice-parameter.js';
import { Refused } from '../problems/refused.js';
import { chooseMediaType } from './negotiate.js';
import { Offers } from './offers.js';
import { queryOf } from './query.js';
import { vary } from './vary.js';

/** Media types by the words of `format`; one that has no word of its own stands by its own name. */
export type Produced = Readonly<Record<string, string>>;

const PRODUCED = Symbol('the media types that are produced');
const JSON_ALONE: Produced = { json: 'application/json' };

const reflector = new Reflector();
const producedBy = (context: ExecutionContext): Produced =>
  reflector.get<Produced | undefined>(PRODUCED, context.getHandler()) ?? JSON_ALONE;

const chosenFor = (context: ExecutionContext): string => {
  const produced = producedBy(context);
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const named = produced[chosen(queryOf(request), 'format', Object.keys(produced)) ?? ''];
  if (named !== undefined) return named;
  const types = Object.values(produced);
  const negotiated = chooseMediaType(request.headers.accept, types);
  if (negotiated === undefined) throw new Refused({ code: 'not-acceptable', produced: types });
  return negotiated;
};

class SayMediaType implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // All that we send is in UTF-8.
    void reply.header('content-type', `${chosenFor(context)}; charset=utf-8`);
    return next.handle();
  }
}

/**
 * Answers in other media types than JSON alone, each by what `format` calls it: in the one that the query or else `Accept`
 * asks for, the first where neither cares.
 */
export const Produces = (produced: Produced): MethodDecorator => {
  const formats = Object.keys(produced).filter((name) => !name.includes('/'));
  return applyDecorators(
    SetMetadata(PRODUCED, produced),
    ApiProduces(...Object.values(produced)),
    UseInterceptors(SayMediaType),
    ...(formats.length === 0
      ? []
      : [
          Offers({ format: formats }),
          choiceParameter('format', formats, 'The format of the answer; wins over `Accept`.'),
        ]),
  );
};

/** The media type that the client asked for, among those that are produced. */
export const AskedMediaType = createParamDecorator((_: unknown, context: ExecutionContext) => chosenFor(context));

/** Refuses a request whose `Accept` excludes everything that the route produces. */
@Injectable()
export class AcceptableGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    // Set before the check, since a refusal depends on `Accept` too.
    if (Object.keys(producedBy(context)).length > 1) vary(context.switchToHttp().getResponse<FastifyReply>(), 'Accept');
    chosenFor(context);
    return true;
  }
}
