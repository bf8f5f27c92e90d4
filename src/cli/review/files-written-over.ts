import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file that the command line names, and what for. */
export interface NamedFile {
  /** What a person is told of it: the option, or what is read. */
  readonly role: string;
  readonly path: string;
}

/** Why nothing is to be written: a path is empty, or a file would take the place of one that is read or of another report. */
export const clashOf = (read: readonly NamedFile[], written: readonly NamedFile[]): string | undefined => {
  const taken = new Map(
    read.flatMap(({ role, path }) => identitiesOf(path).map((identity) => [identity, role] as const)),
  );
  for (const { role, path } of written) {
    if (path === '') return `${role} names no file`;
    for (const identity of identitiesOf(path)) {
      const other = taken.get(identity);
      if (other !== undefined) return `${role} and ${other} cannot share ${path}`;
      taken.set(identity, role);
    }
  }
  return undefined;
};

/** One and the same for the same file, whatever links lead to it; none for a device or a pipe, which keeps nothing. */
const identitiesOf = (path: string): readonly string[] => {
  try {
    return statSync(path).isFile() ? [realpathSync(path)] : [];
  } catch {
    return [resolve(path)];
  }
};
