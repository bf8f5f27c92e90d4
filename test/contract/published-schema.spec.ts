import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fieldsOf, type Described, type ObjectClass } from '../../src/contract/field.js';
import { publishedSchema } from '../../src/contract/published-schema.js';
import { WorkloadDto } from '../../src/contract/workload.dto.js';
import type { FactKind } from '../../src/domain/fact-kind.js';
import { STATED_FACTS } from '../../src/domain/vocabulary.js';
import { CONTRACT } from './contract-schema.js';
import { constraintsIn } from './constraints.js';

const published = publishedSchema('workload');

interface Property {
  readonly path: string;
  readonly described: Described;
}

const properties = (object: ObjectClass, above = ''): Property[] =>
  [...fieldsOf(object)].flatMap(([key, described]) => [
    { path: above + key, described },
    ...(described.field.kind === 'nested' ? properties(described.field.of, `${above}${key}.`) : []),
  ]);

function factKindOf({ field }: Described): FactKind {
  switch (field.kind) {
    case 'number':
      return { kind: 'number', min: field.min ?? field.above ?? -Infinity, max: field.max };
    case 'flag':
      return { kind: 'flag' };
    case 'word':
      return { kind: 'word', words: field.words };
    case 'list':
      return field.item.kind === 'word' ? { kind: 'words', words: field.item.words } : { kind: 'ids' };
    case 'text':
    case 'id':
    case 'date':
    case 'constant':
    case 'nested':
    case 'objects':
      throw new Error(`${field.kind} is no fact`);
  }
}

describe('The published schema of a workload', () => {
  it('asks for exactly what the contract asks for', () => {
    expect(constraintsIn(published)).toEqual(constraintsIn(CONTRACT));
  });

  it('is a JSON Schema 2020-12 document that stands alone', () => {
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(new Ajv2020({ strict: true }).validateSchema(published)).toBe(true);
    expect(JSON.stringify(published)).not.toContain('$ref');
    expect(structuredClone(published)).toEqual(published);
  });

  it.each(properties(WorkloadDto))('describes $path, with an example that it accepts', ({ described }) => {
    const { meaning, field, example } = described;
    expect(meaning).toMatch(/^\S.{15,}[.]$/);
    if (field.kind === 'nested') return;
    expect(example).toBeDefined();
  });

  it('accepts its own examples', () => {
    const exampleOf = (object: ObjectClass): object =>
      Object.fromEntries(
        [...fieldsOf(object)].map(([key, { field, example }]) => [
          key,
          field.kind === 'nested' ? exampleOf(field.of) : example,
        ]),
      );
    const accepts = new Ajv2020({ strict: true }).compile(published);
    accepts(exampleOf(WorkloadDto));
    expect(accepts.errors).toBeNull();
  });

  it('says unit and range of a number in words', () => {
    expect(published.properties?.['traffic']?.properties?.['readLatencyP99Ms']?.description).toBe(
      'Target: 99 of 100 reads are answered within this time. Number (ms), above 0, at most 86400000.',
    );
  });
});

describe('The facts that rules may read', () => {
  it('are the properties of a workload, but for its name, its description and the objects that hold them', () => {
    const facts = properties(WorkloadDto).filter(
      ({ described: { field } }) => field.kind !== 'text' && field.kind !== 'nested',
    );
    expect(Object.fromEntries(facts.map(({ path, described }) => [path, factKindOf(described)]))).toEqual(STATED_FACTS);
  });
});
