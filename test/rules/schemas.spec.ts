import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from '@jest/globals';
import { SUBJECTS } from '../../src/domain/facts/review-facts.js';
import { PLATFORMS, READ_GUARANTEES, STYLES, TRANSACTION_UNITS } from '../../src/domain/input/words.js';
import {
  ADOPTIONS,
  KINSHIPS,
  LICENCE_KINDS,
  MEMORY_SHARES,
  SECONDARY_LEVELS,
  TESTERS,
} from '../../src/domain/rulebook/stores/database.js';
import { SERVICE_STATES } from '../../src/domain/rulebook/stores/service.js';
import { STRENGTHS } from '../../src/domain/rulebook/rule.js';
import { SEVERITIES } from '../../src/domain/rulebook/severity.js';
import { DEPLOYABLES } from '../../src/domain/rulebook/style.js';
import { SUPPORT_LEVELS } from '../../src/domain/rulebook/support.js';
import { HEADLINES } from '../../src/domain/rulebook/trait.js';
import { LANGUAGES } from '../../src/domain/text.js';
import { kindOf, schemaFile } from '../../src/rulebook/read/kinds.js';
import { IMPLIED_TEXTS } from '../../src/rulebook/read/raw.js';
import { RULE_FILES } from '../rulebook/real-rule-files.js';

const SCHEMAS: ReadonlyMap<string, unknown> = new Map(
  RULE_FILES.filter(({ file }) => file.startsWith('schema/')).map(({ file, text }) => [file, JSON.parse(text)]),
);

/** Every value within a schema, by its file and JSON Pointer. */
const valuesIn = (value: unknown, place: string): readonly (readonly [place: string, value: unknown])[] => [
  [place, value],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => valuesIn(inside, `${place}/${key}`))
    : []),
];

const VALUES = new Map([...SCHEMAS].flatMap(([file, schema]) => valuesIn(schema, `${file}#`)));

/** What keys of that name hold, by where the schema with the key stands. */
const said = (key: string): readonly (readonly [place: string, value: unknown])[] =>
  [...VALUES].flatMap(([place, value]) =>
    place.endsWith(`/${key}`) ? [[place.slice(0, -key.length - 1), value] as const] : [],
  );

describe('An editor', () => {
  const rules = RULE_FILES.filter(({ file }) => file.endsWith('.yaml'));

  it.each(rules)('is told by the first line of $file the schema that the loader holds it against', ({ file, text }) => {
    const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    const kind = kindOf(file);
    expect(join(dirname(file), named)).toBe(kind === undefined ? 'a file of a kind' : schemaFile(kind));
    expect(SCHEMAS.has(join(dirname(file), named))).toBe(true);
  });

  it('finds what a schema refers to beside it, by the name of the file', () => {
    expect([...SCHEMAS].map(([file]) => VALUES.get(`${file}#/$id`))).toStrictEqual(
      [...SCHEMAS.keys()].map((file) => file.slice('schema/'.length)),
    );
    const references = said('$ref').map(([place, value]) => new URL(String(value), `file:///${place}`));
    expect(references).not.toHaveLength(0);
    expect(references.filter(({ pathname, hash }) => !VALUES.has(`${pathname.slice(1)}${hash}`))).toStrictEqual([]);
  });
});

describe('A closed list', () => {
  it('is the same in a schema as in the code', () => {
    expect(Object.fromEntries(said('enum'))).toStrictEqual({
      'schema/common.json#/$defs/severity': SEVERITIES,
      'schema/common.json#/$defs/supportLevel': SUPPORT_LEVELS,
      'schema/databases.json#/properties/adoption': ADOPTIONS,
      'schema/databases.json#/properties/consistency/properties/reads': READ_GUARANTEES,
      'schema/databases.json#/properties/consistency/properties/transactions': TRANSACTION_UNITS,
      'schema/databases.json#/properties/inMemory/properties/share': MEMORY_SHARES,
      'schema/databases.json#/properties/kinship': KINSHIPS,
      'schema/databases.json#/properties/licence/properties/kind': LICENCE_KINDS,
      'schema/databases.json#/properties/secondary/items/properties/serves': SECONDARY_LEVELS,
      'schema/databases.json#/properties/tested/items/properties/by': TESTERS,
      'schema/outside.json#/properties/adoption': ADOPTIONS,
      'schema/outside.json#/properties/products/items/properties/platforms/items': PLATFORMS,
      'schema/outside.json#/properties/support/additionalProperties/properties/level': SUPPORT_LEVELS.slice(0, -1),
      'schema/review.json#/properties/subject': SUBJECTS,
      'schema/selection.json#/properties/need/properties/strength': STRENGTHS,
      'schema/services.json#/items/properties/state': SERVICE_STATES,
      'schema/styles.json#/properties/deployables': DEPLOYABLES,
      'schema/styles.json#/properties/id': STYLES,
      'schema/traits.json#/items/properties/headline': HEADLINES,
      'schema/usage.json#/properties/surveys/items/properties/kind': ['survey', 'ranking'],
    });
  });

  it.each([
    ['common.json#/$defs/text', LANGUAGES],
    ['implied-limits.json#/properties/platforms', PLATFORMS],
    ['implied-limits.json#/properties/texts', IMPLIED_TEXTS],
    ['rulebook.json#/properties/weights/properties/strength', STRENGTHS],
    ['rulebook.json#/properties/weights/properties/support', SUPPORT_LEVELS],
    ['rulebook.json#/properties/weights/properties/adoption', ADOPTIONS],
  ])('has in %s a key for each of its words', (place, words) => {
    expect(VALUES.get(`schema/${place}/required`)).toStrictEqual(words);
    expect(Object.keys(VALUES.get(`schema/${place}/properties`) ?? {})).toStrictEqual(words);
  });
});
