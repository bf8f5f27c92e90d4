import type { IncomingMessage } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';

/** What comes of a body, until it ends, breaks off, or is cut. */
export interface BodyPieces {
  readonly pieces: Readable;
  /** Whether a signal cut it before its end was read. */
  readonly isCut: () => boolean;
}

/** Reads a body until a signal tells to read no further; what comes after that is let go. */
export const piecesUntil = (signal: AbortSignal, body: IncomingMessage): BodyPieces => {
  const pieces = new PassThrough();
  let cut = false;
  const stop = (): void => {
    cut = !body.readableEnded;
    body.unpipe(pieces);
    pieces.end();
    // What still comes must not fill the connection, or the client would never come to read what it was answered.
    body.resume();
  };
  signal.addEventListener('abort', stop, { once: true });
  pieces.once('close', () => {
    signal.removeEventListener('abort', stop);
  });
  body.once('close', () => {
    if (!body.complete) pieces.destroy();
  });
  // That the client is gone is told by the close alone.
  body.on('error', () => undefined);
  if (signal.aborted) stop();
  else body.pipe(pieces);
  return { pieces, isCut: () => cut };
};
