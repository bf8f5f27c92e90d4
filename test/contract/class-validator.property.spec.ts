import { describe, expect, it } from '@jest/globals';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { check } from '../../src/contract/check/check.js';
import type { ObjectClass } from '../../src/contract/check/field.js';
import { DesignDto } from '../../src/contract/design/design.dto.js';
import { ComparisonRequestDto } from '../../src/contract/queries/comparison.dto.js';
import { WorkloadDto } from '../../src/contract/workload/workload.dto.js';
import type { InputFault } from '../../src/domain/input/input-fault.js';
import { arbitraryDesign } from './arbitrary-design.js';
import { arbitraryWorkload } from './arbitrary-workload.js';
import { CONTRACT, DESIGN_CONTRACT } from './contract-schema.js';
import { HOSTILE_DESIGNS } from './hostile-designs.js';
import { HOSTILE_INPUTS } from './hostile-inputs.js';
import { instanceFrom, isInherited } from './instance.js';
import { changedSomewhere, nearly } from './nearly.js';
import { runs } from '../runs.js';

// As a pipe of Nest would be told to refuse what is not declared. Once a value has failed it is not gone into: lists in
// lists would be followed as deep as they go.
const OPTIONS = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true };

function validByClassValidator(object: ObjectClass, document: unknown): boolean {
  const instance = instanceFrom(object, document);
  return instance instanceof object && validateSync(instance, OPTIONS).length === 0;
}

const lastKey = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);

// It judges each key by itself, so no demand on several of them, and takes keys that every object inherits for known.
const isOutOfItsSight = ({ code, pointer }: InputFault): boolean =>
  code === 'missing-one-of' || (code === 'unknown-key' && isInherited(lastKey(pointer)));

function expectSameVerdict(object: ObjectClass, document: unknown): void {
  const checked = check(object, document);
  const seen = checked.kind === 'invalid' && !(checked.omitted === 0 && checked.faults.every(isOutOfItsSight));
  expect(validByClassValidator(object, document)).toBe(!seen);
}

const candidates = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom('mongodb', 'redis', 'redis '), fc.string()), { maxLength: 9 }),
  fc.jsonValue(),
);
const comparisons = fc.record({ candidates, workload: nearly(CONTRACT), extra: fc.nat() }, { requiredKeys: [] });

describe('What class-validator says of an instance of the class is what is said of the document', () => {
  it.each<[string, ObjectClass, fc.Arbitrary<unknown>]>([
    ['a workload', WorkloadDto, arbitraryWorkload()],
    ['nearly a workload', WorkloadDto, nearly(CONTRACT)],
    ['a workload changed in a place or three', WorkloadDto, changedSomewhere(arbitraryWorkload('dense'))],
    ['a design', DesignDto, arbitraryDesign],
    ['nearly a design', DesignDto, nearly(DESIGN_CONTRACT)],
    ['a design changed in a place or three', DesignDto, changedSomewhere(arbitraryDesign)],
    ['nearly a comparison', ComparisonRequestDto, comparisons],
    ['any JSON', DesignDto, fc.jsonValue()],
  ])('%s', (_, object, documents) => {
    fc.assert(
      fc.property(documents, (document) => {
        expectSameVerdict(object, document);
      }),
      runs(100),
    );
  });

  it.each([
    ['a workload', WorkloadDto, HOSTILE_INPUTS],
    ['a design', DesignDto, HOSTILE_DESIGNS],
  ] as const)('a hostile input for %s', (_, object, inputs) => {
    for (const { json } of inputs) expectSameVerdict(object, JSON.parse(json));
  });
});
