import type { FastifyReply } from 'fastify';

/** Says that an answer depends on a header of the request, beside those that it was said of before. */
export const vary = (reply: FastifyReply, header: 'Accept' | 'Accept-Language'): FastifyReply => {
  const before = [reply.getHeader('vary') ?? []].flat().flatMap((fields) => String(fields).split(', '));
  return reply.header('vary', [...new Set([...before, header])].join(', '));
};
