import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../request/asked-language.js';
import { JSON_TYPE, LINE_TYPES } from '../body/media-types.js';
import { speak } from '../request/localised.js';
import type { Refusal } from '../problems/refusal.js';
import { sayProblem } from '../problems/say-problem.js';

/** Headers that belong to a refusal, such as `Allow`. */
const headersOf = (refusal: Refusal): Readonly<Record<string, string>> => {
  switch (refusal.code) {
    case 'method-not-allowed':
      return { allow: refusal.allowed.join(', ') };
    case 'unsupported-media-type':
      return { accept: (refusal.takes === 'lines' ? LINE_TYPES : [JSON_TYPE]).join(', ') };
    case 'unsupported-encoding':
      return { 'accept-encoding': 'identity' };
    default:
      return {};
  }
};

/** Answers with a problem, in the language that was asked for. */
export const sendProblem = (refusal: Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const language = languageOf(request);
  const problem = sayProblem(refusal, language);
  // Fastify would close the connection on a body that it has not read, and a client that is still sending would see the
  // break, not the answer. What comes is dropped instead, for as long as a request may take.
  return speak(reply.removeHeader('connection'), language)
    .code(problem.status)
    .headers({ ...headersOf(refusal), 'cache-control': 'no-store' })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
};
