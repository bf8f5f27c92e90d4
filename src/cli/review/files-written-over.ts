import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file that the command line names, and what for. */
export interface NamedFile {
  /** Its name in messages: the option that names the file, or what is read from it. */
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

/** The real path of a file, the same by whatever links; nothing for a device or a pipe, which cannot be overwritten. */
const identitiesOf = (path: string): readonly string[] => {
  try {
    return statSync(path).isFile() ? [realpathSync(path)] : [];
  } catch {
    return [resolve(path)];
  }
};
