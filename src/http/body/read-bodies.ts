import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Refusal } from '../problems/refusal.js';
import { Refused } from '../problems/refused.js';
import { keepBytes } from './body-bytes.js';
import { decodeJson } from './decode-json.js';
import { isOneOf, JSON_TYPE, LINE_TYPES } from './media-types.js';
import { takenBy } from './takes.js';

/** Bodies are JSON in UTF-8, and lines of it where a route takes lines; what says to be something else is refused before it is read. */
export const readBodies = (server: FastifyInstance): void => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (request, _payload, done) => {
    done(new Refused(unsupported(request)));
  });
  server.addContentTypeParser<Buffer>(JSON_TYPE, { parseAs: 'buffer' }, (request, body, done) => {
    keepBytes(request, body);
    const refusal = refusalOf(request);
    const decoded = refusal === undefined ? decodeJson(body) : ({ kind: 'refused', refusal } as const);
    if (decoded.kind === 'json') done(null, decoded.value);
    else done(new Refused(decoded.refusal));
  });
  // As it comes: whoever answers line by line reads it so too.
  server.addContentTypeParser([...LINE_TYPES], (request, payload, done) => {
    const refusal = refusalOf(request);
    if (refusal === undefined) done(null, payload);
    else done(new Refused(refusal));
  });
};

const refusalOf = (request: FastifyRequest): Refusal | undefined => {
  const { 'content-type': type, 'content-encoding': encoding = 'identity' } = request.headers;
  const taken = takenBy(request.routeOptions.config) === 'lines' ? LINE_TYPES : [JSON_TYPE];
  if (!isOneOf(taken, type)) return unsupported(request);
  return encoding === 'identity' ? undefined : { code: 'unsupported-encoding' };
};

const unsupported = ({ routeOptions }: FastifyRequest): Refusal => ({
  code: 'unsupported-media-type',
  takes: takenBy(routeOptions.config),
});
