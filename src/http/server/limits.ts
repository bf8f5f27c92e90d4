/** What a client may ask of the server before it is refused. */
export interface Limits {
  /** Bytes of a body, and of one that holds a design. */
  readonly body: number;
  readonly design: number;
  /** Characters of a step of a path, such as an id. */
  readonly step: number;
  /** Milliseconds in which the headers, and the whole request, must have arrived. */
  readonly headers: number;
  readonly request: number;
  /** Milliseconds that a connection may idle between requests, and be silent at any time. */
  readonly idle: number;
  readonly silence: number;
  /** Milliseconds between two looks at who is too slow. */
  readonly look: number;
  /** Milliseconds that what has begun may go on once the service shuts down. */
  readonly farewell: number;
}

/** A proxy in front should give up an idle connection earlier than we do, and most do so after 60 seconds. */
export const LIMITS: Limits = {
  body: 256 * 1024,
  design: 1024 * 1024,
  step: 200,
  headers: 10_000,
  request: 15_000,
  idle: 65_000,
  silence: 75_000,
  look: 5_000,
  farewell: 5_000,
};
