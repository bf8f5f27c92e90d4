import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Below so many bytes an answer fits into one packet anyway. */
const THRESHOLD = 1024;

/** Of 11: what takes no longer than gzip does. The library's own choice, 11, takes a hundred times as long for a tenth less. */
const BROTLI_QUALITY = 4;

/** What is text; of lines of JSON the library knows nothing. */
const COMPRESSED = /^text\/|[+/](?:x-nd)?json(?:;|$)|[+/](?:text|xml)(?:;|$)/;

/**
 * Answers are compressed as `Accept-Encoding` asks. Bodies that come compressed are refused, as they always were.
 * Each piece of a stream goes out at once: who waits for the answer to one line may not have sent the next.
 */
export const compressAnswers = async (app: NestFastifyApplication): Promise<void> => {
  await app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: THRESHOLD,
    customTypes: COMPRESSED,
    zlibOptions: { flush: constants.Z_SYNC_FLUSH },
    brotliOptions: {
      flush: constants.BROTLI_OPERATION_FLUSH,
      params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY },
    },
  });
};
