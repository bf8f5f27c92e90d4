export const JSON_TYPE = 'application/json';

/** What lines of JSON are called: the first by us, and the others mean the same. */
export const LINE_TYPES = ['application/x-ndjson', 'application/ndjson', 'application/jsonl'] as const;

const NAMES_OF_UTF_8: ReadonlySet<string> = new Set(['utf-8', 'utf8']);

/** Whether a `Content-Type` is one of these, in UTF-8 if it says so at all. */
export const isOneOf = (types: readonly string[], header: string | undefined): boolean => {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (!types.includes(type)) return false;
  return parameters.every((parameter) => {
    const [name, value = ''] = parameter.split('=');
    return name !== 'charset' || NAMES_OF_UTF_8.has(value.replace(/^"(.*)"$/, '$1'));
  });
};
