import { fieldsOf, type ObjectClass, type PropertyField } from '../field.js';
import { LONGEST_WORD, nearest, plain } from '../../../domain/nearest.js';

const pathsUnder = (field: PropertyField, path: string): string[] => {
  if (field.kind === 'nested') return knownPaths(field.of, `${path}.`);
  return field.kind === 'objects' || field.kind === 'entries' ? knownPaths(field.of, `${path}[].`) : [];
};

const knownPaths = (object: ObjectClass, above = ''): string[] =>
  [...fieldsOf(object)].flatMap(([key, { field }]) => [above + key, ...pathsUnder(field, above + key)]);

// Where several objects have such a key, none is suggested: the first would be a guess.
const onlyOne = (paths: readonly string[]): string | undefined => (paths.length === 1 ? paths[0] : undefined);

const lastKey = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** The key that an unknown one was meant to be: a `key` of its own object, or the dotted `path` of one elsewhere, `[]` in it for each item of a list. */
export type Suggestion = { readonly key: string } | { readonly path: string } | undefined;

/** `root` is the class of the whole document, `here` that of the object in which the unknown key stands. */
export const suggestKey = (unknown: string, here: ObjectClass, root: ObjectClass): Suggestion => {
  if (unknown.length > LONGEST_WORD) return undefined;
  const keys = [...fieldsOf(here).keys()];
  const paths = knownPaths(root);
  const meant = plain(unknown);

  const key = keys.find((known) => plain(known) === meant);
  if (key !== undefined) return { key };
  const path = onlyOne(paths.filter((known) => plain(known) === meant || plain(lastKey(known)) === meant));
  if (path !== undefined) return { path };

  const near = nearest(unknown, keys);
  if (near !== undefined) return { key: near };
  const far = nearest(unknown, paths.map(lastKey));
  const farPath = onlyOne(paths.filter((known) => lastKey(known) === far));
  return farPath === undefined ? undefined : { path: farPath };
};
