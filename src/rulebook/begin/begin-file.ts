import { stringify } from 'yaml';
import { COMMON_SCHEMA, schemaFile, singleFile } from '../read/kinds.js';
import type { Folder, SingleFile } from '../read/kinds.js';
import type { RuleFile } from '../read/read-files.js';
import { parseYamlFile } from '../read/yaml-file.js';
import { blankValue, followed } from './blank-value.js';
import type { Parts, Schema } from './blank-value.js';

export type Begun =
  | { readonly kind: 'begun'; readonly text: string }
  /** The schema lists the ids that there are, as it does for styles. */
  | { readonly kind: 'closed'; readonly ids: readonly string[] };

/**
 * A file as somebody begins to write it: all its keys, its id, and nothing else. No schema takes nothing for a value, so
 * whatever is left to write is a fault of its own. The schemas among the files must be sound.
 */
export const beginFile = (kind: Folder, id: string, files: readonly RuleFile[]): Begun => {
  const schema = schemaAt(schemaFile(kind), files);
  const parts = { ...schemaAt(COMMON_SCHEMA, files).$defs, ...schema.$defs };
  const properties = { ...schema.properties, ...supportOf(kind, schema, files) };
  const { enum: ids } = followed(properties['id'] ?? {}, parts);
  if (ids?.includes(id) === false) return { kind: 'closed', ids };
  const content = Object.assign({}, blankValue({ ...schema, properties }, parts), { id });
  const yaml = stringify(content, { nullStr: '', lineWidth: 0, aliasDuplicateObjects: false }).replaceAll(/ +$/gm, '');
  return { kind: 'begun', text: `# yaml-language-server: $schema=../${schemaFile(kind)}\n${yaml}` };
};

const schemaAt = (path: string, files: readonly RuleFile[]): Schema =>
  JSON.parse(textAt(path, files) ?? '{}') as Schema;

const textAt = (path: string, files: readonly RuleFile[]): string | undefined =>
  files.find(({ file }) => file === path)?.text;

/** The kinds that support every trait of a list, and the file of that. */
const TRAITS: Readonly<Partial<Record<Folder, SingleFile>>> = { families: 'traits', styles: 'styleTraits' };

/** Their `support` as a schema that asks for each of the traits. */
const supportOf = (kind: Folder, { properties }: Schema, files: readonly RuleFile[]): Parts => {
  const [list, entry] = [TRAITS[kind], properties?.['support']?.additionalProperties];
  if (list === undefined || typeof entry !== 'object') return {};
  const traits: unknown = parseYamlFile(singleFile(list), textAt(singleFile(list), files) ?? '').content;
  const ids = Array.isArray(traits) ? traits.map((trait: { readonly id?: unknown } | null) => String(trait?.id)) : [];
  return { support: { required: ids, properties: Object.fromEntries(ids.map((id) => [id, entry])) } };
};
