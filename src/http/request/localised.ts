import {
  applyDecorators,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { LANGUAGES, type Language } from '../../domain/text.js';
import { LANGUAGE_CHOICE } from '../../contract/queries/choices.js';
import { choiceParameter } from '../openapi/operations/choice-parameter.js';
import { languageOf } from './asked-language.js';
import { Offers } from './offers.js';
import { vary } from './vary.js';

/** Says in which language an answer is, and that another client may get it in another one. */
export const speak = (reply: FastifyReply, language: Language): FastifyReply =>
  vary(reply.header('content-language', language), 'Accept-Language');

class SayLanguage implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    speak(http.getResponse<FastifyReply>(), languageOf(http.getRequest<FastifyRequest>()));
    return next.handle();
  }
}

/** Answers are in the language that `lang` or `Accept-Language` asks for. */
export const Localised = (): ClassDecorator & MethodDecorator =>
  applyDecorators(
    Offers(LANGUAGE_CHOICE),
    choiceParameter('lang', LANGUAGES, 'The language of the answer; wins over `Accept-Language`.'),
    UseInterceptors(SayLanguage),
    ApiHeader({
      name: 'Accept-Language',
      description:
        'The language of titles and sentences: English or Korean, by weight (`ko-KR, ko;q=0.9, en;q=0.5`). Ids, keys and the names of products and sources are never translated.',
      required: false,
      schema: { type: 'string', default: LANGUAGES[0] },
      examples: { en: { summary: 'English', value: 'en' }, ko: { summary: 'Korean', value: 'ko' } },
    }),
  );
