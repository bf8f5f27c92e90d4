import { createHash } from 'node:crypto';
import {
  applyDecorators,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { InjectVersion } from '../server/version.js';
import { detailOf } from '../request/asked-detail.js';
import { languageOf } from '../request/asked-language.js';
import { InjectSaying, type SayingIn } from '../request/asked-saying.js';
import { bytesOf } from '../body/body-bytes.js';
import { queryOf } from '../request/query.js';
import { tagParts } from './rulebook-tag.js';

@Injectable()
class TagByContent implements NestInterceptor {
  constructor(
    @InjectSaying() private readonly sayingIn: SayingIn,
    @InjectVersion() private readonly version: string,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(tap(() => void reply.headers({ etag: this.tagOf(request, reply), ...KEEP })));
  }

  /** What was asked, how it is to be told, and by which rules: the same tag is the same answer. */
  private tagOf(request: FastifyRequest, reply: FastifyReply): string {
    const language = languageOf(request);
    const [path = ''] = request.url.split('?', 1);
    // What can be said in several ways counts by what it comes to, so that one question has one tag.
    const others = queryOf(request).filter(([name]) => !SAID_ELSEWHERE.has(name));
    const asked = createHash('sha256')
      .update(JSON.stringify([path, detailOf(request), language, reply.getHeader('content-type'), others]))
      .update(bytesOf(request))
      .digest('base64url')
      .slice(0, TAG_LENGTH);
    return `"${[asked, ...tagParts(this.sayingIn(language), this.version), language].join('.')}"`;
  }
}

/** Parameters that are counted by what they come to: headers may say it instead, or nothing. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['detail', 'lang', 'format']);

// Enough of a SHA-256 to tell documents apart.
const TAG_LENGTH = 22;

/** An answer to a POST is nobody's but the client's; whoever keeps it by its tag knows when it still holds. */
const KEEP = { 'cache-control': 'private, no-cache' } as const;

/** Answers to a posted document have an `ETag` over what was asked, the rules, and how it was to be told. */
export const Tagged = (): MethodDecorator => applyDecorators(UseInterceptors(TagByContent));
