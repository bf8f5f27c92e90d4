import { preview } from '../read/fault.js';
import type { Fault } from '../read/fault.js';
import type { RawDatabase } from '../read/raw.js';
import type { Shaped, ShapedFiles } from '../shaped-files.js';
import { checkNames } from './check-name.js';

/** Holds the services against the databases: what takes the place of one must be in the catalogue, and each name be its own. */
export const checkServices = ({ services: { source, content }, databases, outside }: ShapedFiles): readonly Fault[] => {
  const ids = databases.map((database) => database.content.id);
  const taken = new Map<string, string>(
    [...databases, ...outside].flatMap((one) =>
      [one.content.id, ...one.content.aliases].map((name) => [name, one.content.id] as const),
    ),
  );
  const offered = offeredNames(databases);
  return content.flatMap(({ id, aliases, state, instead }, index) => [
    ...checkNames(instead, ids, source, [index, 'instead'], 'the id of a database'),
    ...[id, ...aliases].flatMap((name, at) => {
      const other = taken.get(name) ?? offered.get(name);
      taken.set(name, id);
      // What runs several engines may stand for the usual one of them.
      const usual =
        state === 'several' && other !== undefined && offered.get(name) === other && instead.includes(other);
      const path = at === 0 ? [index, 'id'] : [index, 'aliases', at - 1];
      return other === undefined || usual
        ? []
        : [source.faultAt(path, 'a name of its own', `${preview(name)}, also of ${other}`)];
    }),
  ]);
};

const offeredNames = (databases: readonly Shaped<RawDatabase>[]): ReadonlyMap<string, string> =>
  new Map(
    databases.flatMap(({ content: { id, managed } }) =>
      managed.flatMap(({ aliases = [] }) => aliases.map((name) => [name, id] as const)),
    ),
  );
