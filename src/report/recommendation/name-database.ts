import type { Database } from '../../domain/rulebook/stores/database.js';
import type { Language } from '../../domain/text.js';
import type { Saying } from '../saying.js';

/** A database as people call it: an extension by the database that it extends. */
export const nameDatabase = (
  { title, kinship, extends: extended }: Database,
  { rulebook, language }: Saying,
): string => {
  const engine = kinship === 'extension' ? rulebook.databases.find(({ id }) => id === extended) : undefined;
  return engine === undefined ? title : EXTENDED[language](engine.title, title);
};

const EXTENDED: Readonly<Record<Language, (engine: string, extension: string) => string>> = {
  en: (engine, extension) => `${engine} with ${extension}`,
  ko: (engine, extension) => `${engine}(${extension} 확장)`,
};
