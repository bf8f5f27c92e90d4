import {
  applyDecorators,
  Header,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
  Injectable,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Refused } from '../problems/refused.js';
import { accepts } from './accepts.js';

const PRODUCED = Symbol('the media type that is produced');

/** Answers with another media type than JSON. */
export const Produces = (type: string): MethodDecorator =>
  applyDecorators(SetMetadata(PRODUCED, type), ApiProduces(type), Header('content-type', `${type}; charset=utf-8`));

/** Refuses who cannot take what would be sent. */
@Injectable()
export class AcceptableGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const produced = this.reflector.get<string | undefined>(PRODUCED, context.getHandler()) ?? 'application/json';
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!accepts(headers.accept, produced)) throw new Refused({ code: 'not-acceptable', produced });
    return true;
  }
}
