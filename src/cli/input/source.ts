import { relative, resolve, sep } from 'node:path';

/** What is to be read: a file, or what comes in by stdin. */
export interface Source {
  /** Undefined for stdin. */
  readonly path: string | undefined;
  /** Its name in reports: relative to the working directory, with forward slashes; null for stdin without a name. */
  readonly name: string | null;
}

/** What a command line means by a file; `-` is stdin. */
const sourceOf = (file: string, stdinName?: string): Source => {
  if (file !== '-') return { path: file, name: nameOf(file) };
  return { path: undefined, name: stdinName === undefined ? null : nameOf(stdinName) };
};

/** The files of a command line in its order, each once. */
export const sourcesOf = (files: readonly string[], stdinName: string | undefined): readonly Source[] => {
  const sources = files.map((file) => sourceOf(file, stdinName));
  return [
    ...new Map(sources.map((source) => [source.path === undefined ? '-' : resolve(source.path), source])).values(),
  ];
};

const nameOf = (path: string): string => {
  if (path === '') return "''";
  // The working directory itself has no name from there.
  return relative('', path).split(sep).join('/') || '.';
};

/** The name of a source in messages. */
export const shownName = (name: string | null): string => name ?? 'stdin';
