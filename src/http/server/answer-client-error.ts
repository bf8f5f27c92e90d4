import type { Socket } from 'node:net';
import { sayProblem } from '../problems/say-problem.js';
import type { ProblemCode } from '../problems/refusal.js';
import { isUnderWay } from './under-way.js';

type ClientErrorCode = Extract<ProblemCode, 'request-timeout' | 'headers-too-large' | 'malformed-request'>;

const codeFor = (error: NodeJS.ErrnoException): ClientErrorCode => {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'request-timeout';
  return error.code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'malformed-request';
};

const REASONS: Readonly<Record<ClientErrorCode, string>> = {
  'request-timeout': 'Request Timeout',
  'headers-too-large': 'Request Header Fields Too Large',
  'malformed-request': 'Bad Request',
};

/** Answers what is no HTTP request, in English: the language of the client is unknown. */
export const answerClientError = (error: NodeJS.ErrnoException, socket: Socket): void => {
  const underWay = isUnderWay(socket);
  // It takes as long as its lines take, and ends by itself where nothing comes or goes any more.
  if (underWay && error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return;
  // No second answer can stand in the midst of the first.
  if (underWay || error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = codeFor(error);
  const problem = sayProblem({ code }, 'en');
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${REASONS[code]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Content-Language: en',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
};
