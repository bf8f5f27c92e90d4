/** The kinds of file in `rules/`, and the schema that each is held against. */
const KINDS = [
  { kind: 'family', matches: /^families\/[^/]+\.yaml$/ },
  { kind: 'database', matches: /^databases\/[^/]+\.yaml$/ },
  { kind: 'selection', matches: /^selection\/[^/]+\.yaml$/ },
  { kind: 'conflict', matches: /^conflicts\/[^/]+\.yaml$/ },
  { kind: 'style', matches: /^styles\/[^/]+\.yaml$/ },
  { kind: 'driver', matches: /^drivers\/[^/]+\.yaml$/ },
  { kind: 'pattern', matches: /^patterns\/[^/]+\.yaml$/ },
  { kind: 'review', matches: /^review\/[^/]+\.yaml$/ },
  { kind: 'traits', matches: /^traits\.yaml$/ },
  { kind: 'style-traits', matches: /^style-traits\.yaml$/ },
  { kind: 'use-cases', matches: /^use-cases\.yaml$/ },
  { kind: 'questions', matches: /^questions\.yaml$/ },
  { kind: 'rulebook', matches: /^rulebook\.yaml$/ },
] as const;
export type Kind = (typeof KINDS)[number]['kind'];

export const KIND_NAMES: readonly Kind[] = KINDS.map(({ kind }) => kind);

/** Files of which there must be one. */
export const SINGLE_FILES: readonly Kind[] = ['traits', 'style-traits', 'use-cases', 'questions', 'rulebook'];

export const kindOf = (file: string): Kind | undefined => KINDS.find(({ matches }) => matches.test(file))?.kind;

export const schemaFile = (kind: Kind): string => `schema/${kind}.json`;

export const isSchemaFile = (file: string): boolean => /^schema\/[^/]+\.json$/.test(file);
