import { ID_FORMATS } from '../../../answers/field.js';
import type { Rulebook } from '../../../domain/rulebook/rulebook.js';
import type { Named } from './name-schemas.js';
import { WORD_LISTS } from './word-lists.js';

const wordsIn = (list: readonly unknown[] = []): string => list.filter((word) => typeof word === 'string').join(' ');

const namedLists = Object.fromEntries(
  Object.entries(WORD_LISTS).map(([name, { words, description }]): [string, Named] => {
    const known = wordsIn(words);
    const schema = { type: 'string', description, enum: [...words] };
    return [name, { schema, is: (inPlace) => wordsIn(inPlace.enum) === known }];
  }),
);

const namedIds = (format: string, description: string, ids: readonly string[]): Named => ({
  schema: { type: 'string', description, ...(ids.length === 0 ? {} : { enum: ids }) },
  is: (inPlace) => inPlace.format === format,
});

/** What the rulebook names, as far as a document tells it. */
export type Catalogue = Pick<Rulebook, 'families' | 'databases'>;

/** A document that is to stay as it is when an entry is added: ids are then any text. */
export const ANY_CATALOGUE: Catalogue = { families: [], databases: [] };

/** All schemas of text that stand once: the closed lists of words, and the ids of a catalogue. */
export const namedSchemas = ({ families, databases }: Catalogue): Readonly<Record<string, Named>> => ({
  ...namedLists,
  FamilyId: namedIds(
    ID_FORMATS.family,
    'Id of a database family: see `/v1/families/{id}`.',
    families.map(({ id }) => id),
  ),
  DatabaseId: namedIds(
    ID_FORMATS.database,
    'Id of a database of the catalogue: see `/v1/databases/{id}`.',
    databases.map(({ id }) => id),
  ),
});
