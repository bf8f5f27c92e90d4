// Fastify with nothing of ours: what a server costs that reads the same bodies and sends as many bytes.
import fastify from 'fastify';
import { readyAnswer, serveReadyAnswers } from './ready-answers.js';

serveReadyAnswers(async (answers) => {
  const server = fastify();
  server.post<{ Querystring: { readonly detail?: string } }>('/v1/recommendations', (request, reply) =>
    reply.type('application/json; charset=utf-8').send(readyAnswer(answers, request.query.detail, request.body)),
  );
  return Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port);
});
