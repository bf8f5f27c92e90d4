import { fieldsOf, type ObjectClass } from './field.js';
import { LONGEST_WORD, nearest, plain } from './nearest.js';

const knownPaths = (object: ObjectClass, above = ''): string[] =>
  [...fieldsOf(object)].flatMap(([key, { field }]) => [
    above + key,
    ...(field.kind === 'nested' ? knownPaths(field.of, `${above}${key}.`) : []),
  ]);

const lastKey = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** The key that an unknown one was meant to be: a `key` of its own object, or the dotted `path` of one elsewhere. */
export type Suggestion = { readonly key: string } | { readonly path: string } | undefined;

/** `root` is the class of the whole document, `here` that of the object in which the unknown key stands. */
export function suggestKey(unknown: string, here: ObjectClass, root: ObjectClass): Suggestion {
  if (unknown.length > LONGEST_WORD) return undefined;
  const keys = [...fieldsOf(here).keys()];
  const paths = knownPaths(root);
  const meant = plain(unknown);

  const key = keys.find((known) => plain(known) === meant);
  if (key !== undefined) return { key };
  const path = paths.find((known) => plain(known) === meant || plain(lastKey(known)) === meant);
  if (path !== undefined) return { path };

  const near = nearest(unknown, keys);
  if (near !== undefined) return { key: near };
  const far = nearest(unknown, paths.map(lastKey));
  const farPath = paths.find((known) => lastKey(known) === far);
  return farPath === undefined ? undefined : { path: farPath };
}
