import type { FastifyRequest } from 'fastify';

const bytes = new WeakMap<FastifyRequest, Uint8Array>();

/** Keeps the bytes of a body for as long as its request lives. */
export const keepBytes = (request: FastifyRequest, body: Uint8Array): void => {
  bytes.set(request, body);
};

/** The bytes in which a body came; none where there was no body. */
export const bytesOf = (request: FastifyRequest): Uint8Array => bytes.get(request) ?? new Uint8Array();
