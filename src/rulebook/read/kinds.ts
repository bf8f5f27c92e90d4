/** The kinds of file in `rules/` of which there are many, each in a folder. A kind is called as the rulebook calls it. */
export const FOLDERS = [
  'conflicts',
  'databases',
  'drivers',
  'families',
  'outside',
  'patterns',
  'review',
  'selection',
  'signs',
  'styles',
] as const;
export type Folder = (typeof FOLDERS)[number];

/** The kinds of which there must be one file. */
export const SINGLE_FILES = [
  'impliedLimits',
  'nosql',
  'questions',
  'rulebook',
  'services',
  'styleTraits',
  'traits',
  'usage',
  'useCases',
] as const;
export type SingleFile = (typeof SINGLE_FILES)[number];

export type Kind = Folder | SingleFile;

export const KINDS: readonly Kind[] = [...FOLDERS, ...SINGLE_FILES];

export const singleFile = (kind: SingleFile): string => `${onDisk(kind)}.yaml`;

export const kindOf = (file: string): Kind | undefined =>
  SINGLE_FILES.find((kind) => file === singleFile(kind)) ??
  FOLDERS.find((kind) => /^([^/]+)\/[^/]+\.yaml$/.exec(file)?.[1] === kind);

/** The schema that the files of a kind are held against. Rules that lead to a trait look alike, whatever they read. */
export const schemaFile = (kind: Kind): string => `schema/${kind === 'drivers' ? 'selection' : onDisk(kind)}.json`;

/** What the schemas of several kinds refer to. */
export const COMMON_SCHEMA = 'schema/common.json';

export const isSchemaFile = (file: string): boolean => /^schema\/[^/]+\.json$/.test(file);

const onDisk = (kind: Kind): string => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
