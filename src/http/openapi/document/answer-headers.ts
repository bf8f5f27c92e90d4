import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf, takes } from './operations-of.js';

const header = (description: string, example: string): object => ({
  description,
  schema: { type: 'string', examples: [example] },
});

const HEADERS = {
  'Content-Language': header('The language of the answer.', 'en'),
  Vary: header('What the answer depends on.', 'Accept-Language'),
  ETag: header(
    'Names the rulebook, the version of the service, the day up to which facts are stale, if any are, and the language of the answer.',
    '"1bfd7c3aa1e5d2f0.0.1.0.en"',
  ),
  'Cache-Control': header('Keep the answer, and ask whether it still holds before using it again.', 'no-cache'),
} as const;
type HeaderName = keyof typeof HEADERS;

const refsTo = (names: readonly HeaderName[]): Record<string, { readonly $ref: string }> =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** An operation that reads `Accept-Language` tells its language; one that reads `If-None-Match` gives an `ETag`. */
export const addAnswerHeaders = (document: OpenAPIObject): void => {
  const headers: Record<string, object> = HEADERS;
  document.components = { ...document.components, headers };
  for (const operation of operationsOf(document)) {
    const speaks: readonly HeaderName[] = takes(operation, 'Accept-Language') ? ['Content-Language', 'Vary'] : [];
    const tagged: readonly HeaderName[] = takes(operation, 'If-None-Match') ? ['ETag', 'Cache-Control'] : [];
    for (const status of ['200', '304'] as const) {
      const response = operation.responses[status];
      if (response !== undefined && !('$ref' in response)) response.headers = refsTo([...speaks, ...tagged]);
    }
  }
};
