import { readFileSync } from 'node:fs';
import { code, page, table } from '../markdown.js';

interface Operation {
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
}

const { paths } = JSON.parse(readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

interface Call extends Operation {
  readonly asked: string;
}

const CALLS: readonly Call[] = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ asked: `${method.toUpperCase()} ${path}`, ...operation })),
);

export const apiPage = (): string =>
  page(
    '# The HTTP API',
    '`npm start` serves it on `http://127.0.0.1:3000`; `HOST` and `PORT` say where else. Swagger UI at `/docs` works offline and has examples to try; `/openapi.json` and `/openapi.yaml` hold the document from which this table is made, `/openapi-3.0.json` the same in OpenAPI 3.0, and [openapi.json](../openapi.json) is a copy of it.',
    table(CALLS, [
      { head: 'Call', cell: ({ asked }) => code(asked) },
      {
        head: 'What it does',
        cell: ({ summary, description }) => `${summary}${summary.endsWith('?') ? '' : '.'} ${description}`,
      },
      { head: 'Query', cell: queryOf },
    ]),
    '**Languages.** English and Korean, by `Accept-Language`. Ids and keys are never translated.',
    '**Errors** are problem details (RFC 9457). An invalid workload or design is refused with every fault at once: a pointer to the place, what was expected, what was received, and what was probably meant.',
    '**Caching.** The rulebook is answered with an `ETag` for each language; `If-None-Match` gets 304 as long as nothing has changed.',
  );

const queryOf = ({ parameters = [] }: Operation): string =>
  parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => code(name))
    .join(', ');
