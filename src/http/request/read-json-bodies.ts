import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refused } from '../problems/refused.js';
import { keepBytes } from './body-bytes.js';
import { decodeJson, type Decoded } from './decode-json.js';
import { isJsonType } from './is-json-type.js';

/** Bodies are JSON in UTF-8; what says to be something else is refused before it is read. */
export const readJsonBodies = (server: FastifyInstance): void => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, _payload, done) => {
    done(new Refused({ code: 'unsupported-media-type' }));
  });
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    keepBytes(request, body);
    const decoded = decode(request, body);
    if (decoded.kind === 'json') done(null, decoded.value);
    else done(new Refused(decoded.refusal));
  });
};

const decode = ({ headers }: FastifyRequest, bytes: Uint8Array): Decoded => {
  if (!isJsonType(headers['content-type'])) return { kind: 'refused', refusal: { code: 'unsupported-media-type' } };
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return { kind: 'refused', refusal: { code: 'unsupported-encoding' } };
  return decodeJson(bytes);
};
