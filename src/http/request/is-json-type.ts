const NAMES_OF_UTF_8: ReadonlySet<string> = new Set(['utf-8', 'utf8']);

/** Whether a `Content-Type` is `application/json`, in UTF-8 if it says so at all. */
export const isJsonType = (header: string | undefined): boolean => {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (type !== 'application/json') return false;
  return parameters.every((parameter) => {
    const [name, value = ''] = parameter.split('=');
    return name !== 'charset' || NAMES_OF_UTF_8.has(value.replace(/^"(.*)"$/, '$1'));
  });
};
