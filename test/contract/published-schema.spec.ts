import { describe, expect, it } from '@jest/globals';
import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fieldsOf, type Described, type ObjectClass } from '../../src/contract/check/field.js';
import { publishedSchema } from '../../src/contract/published-schema.js';
import { DesignDto } from '../../src/contract/design/design.dto.js';
import { WorkloadDto } from '../../src/contract/workload/workload.dto.js';
import { STATED_FACTS } from '../../src/domain/input/workload.js';
import { CONTRACT, DESIGN_CONTRACT } from './contract-schema.js';
import { constraintsIn } from './constraints.js';

const published = publishedSchema('workload');

interface Property {
  readonly path: string;
  readonly described: Described;
}

const pathBelow = (path: string, { field }: Described): string => (field.kind === 'nested' ? `${path}.` : `${path}[].`);

const properties = (object: ObjectClass, above = ''): Property[] =>
  [...fieldsOf(object)].flatMap(([key, described]) => [
    { path: above + key, described },
    ...('of' in described.field ? properties(described.field.of, pathBelow(above + key, described)) : []),
  ]);

/** Each property with the example of it, and a list with one. */
const exampleOf = (object: ObjectClass): object =>
  Object.fromEntries([...fieldsOf(object)].map(([key, described]) => [key, exampleIn(described)]));

function exampleIn({ field, example }: Described): unknown {
  if (field.kind === 'nested') return exampleOf(field.of);
  return field.kind === 'objects' ? [exampleOf(field.of)] : example;
}

describe.each([
  { name: 'workload', published, contract: CONTRACT, object: WorkloadDto },
  { name: 'design', published: publishedSchema('design'), contract: DESIGN_CONTRACT, object: DesignDto },
])('The published schema of a $name', ({ published, contract, object }) => {
  const ajv = new Ajv2020({ strict: true });
  formats.default(ajv);

  it('asks for exactly what the contract asks for', () => {
    expect(constraintsIn(published)).toEqual(constraintsIn(contract));
  });

  it('is a JSON Schema 2020-12 document that stands alone', () => {
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(published)).toBe(true);
    expect(JSON.stringify(published)).not.toContain('$ref');
    expect(structuredClone(published)).toEqual(published);
  });

  it.each(properties(object))('describes $path, with an example that it accepts', ({ described }) => {
    const { meaning, field, example } = described;
    expect(meaning).toMatch(/^\S.{15,}[.]$/);
    if (field.kind === 'nested' || field.kind === 'objects') return;
    expect(example).toBeDefined();
  });

  it('accepts its own examples', () => {
    const accepts = ajv.compile(published);
    accepts(exampleOf(object));
    expect(accepts.errors).toBeNull();
  });
});

describe('A published schema', () => {
  it('says unit and range of a number in words', () => {
    expect(published.properties?.['traffic']?.properties?.['readLatencyP99Ms']?.description).toBe(
      'Target: 99 of 100 reads are answered within this time. Number (ms), above 0, at most 86400000.',
    );
  });
});

describe('The published schema of a design', () => {
  const design = publishedSchema('design');

  it('holds a workload as it is published alone, with the datastore that serves it', () => {
    const placed = design.properties?.['services']?.items?.properties?.['workloads']?.items;
    const { datastore, ...properties } = placed?.properties ?? {};
    expect(properties).toEqual(published.properties);
    expect(datastore).toMatchObject({ type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,59}$' });
    expect(placed).toMatchObject({ required: ['name'], additionalProperties: false });
  });

  it('asks a datastore that is a database, or does not say, which it is', () => {
    expect(design.properties?.['datastores']?.items).toMatchObject({
      if: { properties: { kind: { const: 'database' } } },
      then: { anyOf: [{ required: ['database'] }, { required: ['family'] }] },
    });
  });
});

describe('The facts that a workload can state', () => {
  it('are the properties of it, but for its name, its description, the objects that hold them, and what items of lists say', () => {
    const facts = properties(WorkloadDto).filter(
      ({ path, described: { field } }) => field.kind !== 'text' && field.kind !== 'nested' && !path.includes('[]'),
    );
    expect(facts.map(({ path }) => path)).toEqual(Object.keys(STATED_FACTS));
  });
});
