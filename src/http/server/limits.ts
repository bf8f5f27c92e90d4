import { MOST_WORKLOAD_BYTES } from '../../document/limits.js';

/** What a client may ask of the server before it is refused; in Fastify's and Node.js's own words where they have one. */
export interface Limits {
  /** Bytes of a body, and of one that holds a design; of a batch, each line is held to the first. */
  readonly bodyLimit: number;
  readonly designBodyLimit: number;
  /** Characters of a step of a path, such as an id. */
  readonly maxParamLength: number;
  /** Milliseconds in which the headers, and the whole request, must have arrived. */
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  /** Milliseconds that a connection may idle between requests, and be silent at any time. */
  readonly keepAliveTimeout: number;
  readonly connectionTimeout: number;
  /** Milliseconds between two checks for connections that are too slow. */
  readonly connectionsCheckingInterval: number;
  /** Milliseconds that requests in flight may still take once the service shuts down. */
  readonly shutdownGrace: number;
}

/** A proxy in front should give up an idle connection earlier than we do, and most do so after 60 seconds. */
export const LIMITS: Limits = {
  bodyLimit: MOST_WORKLOAD_BYTES,
  designBodyLimit: 1024 * 1024,
  maxParamLength: 200,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 65_000,
  connectionTimeout: 75_000,
  connectionsCheckingInterval: 5_000,
  shutdownGrace: 5_000,
};
