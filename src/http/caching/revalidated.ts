import {
  applyDecorators,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { InjectVersion } from '../server/version.js';
import { detailOf, USUAL_DETAIL } from '../request/asked-detail.js';
import { languageOf } from '../request/asked-language.js';
import { InjectSaying, type SayingIn } from '../request/asked-saying.js';
import { matchesEtag } from './etag.js';
import { tagParts } from './rulebook-tag.js';

@Injectable()
class Revalidate implements NestInterceptor {
  constructor(
    @InjectSaying() private readonly sayingIn: SayingIn,
    @InjectVersion() private readonly version: string,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    // Only what was found has a tag, so an unknown id is not "not modified".
    return next.handle().pipe(
      map((answer: unknown) => {
        const etag = this.etagOf(request, reply);
        reply.headers({ etag, 'cache-control': 'no-cache' });
        if (!matchesEtag(request.headers['if-none-match'] ?? '', etag)) return answer;
        reply.code(304);
        return undefined;
      }),
    );
  }

  private etagOf(request: FastifyRequest, reply: FastifyReply): string {
    const language = reply.getHeader('content-language');
    const detail = detailOf(request);
    const told = [...[language ?? []].flat(), ...(detail === USUAL_DETAIL ? [] : [detail])];
    return `"${[...tagParts(this.sayingIn(languageOf(request)), this.version), ...told].join('.')}"`;
  }
}

/**
 * Answers have an `ETag`, and 304 instead of an answer that the client has: they change only with the rulebook and the
 * age of its facts.
 */
export const Revalidated = (): ClassDecorator & MethodDecorator =>
  applyDecorators(
    UseInterceptors(Revalidate),
    ApiHeader({
      name: 'If-None-Match',
      description: 'The ETag of an earlier answer. If it still holds, the answer is 304 without a body.',
      required: false,
      schema: { type: 'string' },
    }),
    ApiResponse({ status: 304, description: 'Not modified: the earlier answer still holds. There is no body.' }),
  );
