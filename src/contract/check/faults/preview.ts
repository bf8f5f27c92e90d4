const LONGEST = 60;

// Never calls toJSON or toString of the value. Lazy, so that it goes no deeper than the preview is long.
function* written(value: unknown): Generator<string> {
  if (typeof value === 'string') yield JSON.stringify(value.slice(0, 2 * LONGEST + 2));
  else if (Array.isArray(value)) yield* bracketed('[', value.keys(), (index) => written(value[index]), ']');
  else if (typeof value === 'object' && value !== null) yield* members(value);
  else if (value === null || ['number', 'boolean', 'undefined'].includes(typeof value)) yield String(value);
  else yield typeof value;
}

function* members(object: object): Generator<string> {
  const entry = function* (key: string): Generator<string> {
    yield* written(key);
    yield ':';
    yield* written(Reflect.get(object, key));
  };
  yield* bracketed('{', Object.keys(object), entry, '}');
}

function* bracketed<T>(
  open: string,
  items: Iterable<T>,
  write: (item: T) => Generator<string>,
  close: string,
): Generator<string> {
  yield open;
  let first = true;
  for (const item of items) {
    if (!first) yield ',';
    first = false;
    yield* write(item);
  }
  yield close;
}

/** A value as JSON would write it, cut to 60 characters. */
export const preview = (value: unknown): string => {
  let text = '';
  for (const part of written(value)) {
    text += part;
    if (text.length > 2 * LONGEST) break;
  }
  const points = Array.from(text);
  return points.length <= LONGEST ? text : `${points.slice(0, LONGEST - 1).join('')}…`;
};
