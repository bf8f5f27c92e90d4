import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readDocument } from '../../src/document/read-document.js';
import { YamlPrinter } from './print-yaml.js';
import { readSound, readText, textAt } from './read.js';
import { runs } from '../runs.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).map((raw) => raw.replaceAll(/\p{Surrogate}/gu, '?')),
  fc.constantFrom(
    '',
    '__proto__',
    'no',
    '2027-01-01',
    'null',
    '12',
    '가나다 🦊',
    'a: b',
    '- a',
    '# c',
    ' #',
    'x\ny\n',
    '\n',
    ' x\n  y',
    'x\n\n',
    'a/b',
    'm~n',
    '<<',
    '*a',
    '&a',
    '!a',
    '"',
    "'",
    '{',
    '...',
    '---',
  ),
  fc
    .array(fc.constantFrom('word', '낱말', ' ', '  ', '\n', '\t', ':', '#', '🦊'), { maxLength: 30 })
    .map((parts) => parts.join('')),
);

/** JSON that is neither -0, which JSON does not print, nor a text with half of a surrogate pair, which UTF-8 has not. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .oneof(text, fc.boolean(), fc.constant(null), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
      .map((value) => (value === 0 ? 0 : value)),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(text, tie('json'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** A value, and the pointer of each within it. */
const pointersIn = (value: unknown, pointer = ''): readonly (readonly [pointer: string, value: unknown])[] => {
  if (typeof value !== 'object' || value === null) return [[pointer, value]];
  const below = Object.entries(value).flatMap(([key, member]) =>
    pointersIn(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return [[pointer, value], ...below];
};

/** Reads the text of a region by itself, put where it stood in its line. */
const parsePart = (part: string, column: number): unknown =>
  parse(`${' '.repeat(column - 1)}${part}\n`, { maxAliasCount: 0, uniqueKeys: true });

describe('A document of any values', () => {
  it.each([0, 1, 2, '\t'])('is read as it was printed as JSON, indented by %j, and each value found', (indent) => {
    fc.assert(
      fc.property(json, (value) => {
        const printed = JSON.stringify(value, null, indent);
        const read = readSound(printed, 'json');
        expect(read.document).toStrictEqual(value);
        for (const [pointer, member] of pointersIn(value)) {
          expect(JSON.parse(textAt(read, printed, pointer) ?? '')).toStrictEqual(member);
        }
      }),
      runs(300),
    );
  });

  it.each(['\n', '\r\n', '\r'])(
    'is read as it was printed as YAML with lines that end in %j, and each value and comment found',
    (lineEnd) => {
      fc.assert(
        fc.property(json, fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), (value, choices) => {
          const printer = new YamlPrinter(choices);
          const printed = printer.print(value).replaceAll('\n', lineEnd);
          const read = readSound(printed);
          expect(read.document).toStrictEqual(value);
          expect(read.comments).toHaveLength(printer.ignoreComments);
          for (const [pointer, member] of pointersIn(value)) {
            const part = textAt(read, printed, pointer) ?? '';
            expect(parsePart(part.replaceAll(/\r\n?/g, '\n'), read.regionOf(pointer)?.column ?? 1)).toStrictEqual(
              member,
            );
          }
        }),
        runs(500),
      );
    },
  );

  it('is never more than read or refused, whatever the bytes', () => {
    const signs = fc
      .array(
        fc.constantFrom(
          ...Array.from('{}[]:,"\'-?|>#&*!%@~ \n\t\r\\a1'),
          '- ',
          ': ',
          '? ',
          '---\n',
          '...\n',
          '\n  ',
          '"a"',
          '가',
          '\ufeff',
          '\0',
        ),
        { maxLength: 40 },
      )
      .map((parts) => new TextEncoder().encode(parts.join('')));
    fc.assert(
      fc.property(
        fc.oneof(signs, fc.uint8Array({ maxLength: 40 })),
        fc.constantFrom('yaml', 'json'),
        (bytes, format) => {
          const read = readDocument(bytes, format);
          if (read.kind === 'refused') {
            const offsets = read.faults.map(({ line, column }) => line * 1_000 + column);
            expect(offsets.length).toBeGreaterThan(0);
            expect(offsets).toEqual([...new Set(offsets)].sort((one, other) => one - other));
          } else for (const [pointer] of pointersIn(read.document)) expect(read.regionOf(pointer)).toBeDefined();
        },
      ),
      runs(5_000),
    );
  });

  it('that is JSON is the same as YAML, as long as JSON counts its keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        const printed = JSON.stringify(value, null, 2);
        const read = readText(printed);
        if (read.kind === 'read') expect(read.document).toStrictEqual(value);
        // What YAML refuses: control characters that JSON need not escape.
        else expect(printed).toMatch(/[\x7f-\x9f\ufffe\uffff]/);
      }),
      runs(500),
    );
  });
});
