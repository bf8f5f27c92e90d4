import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readDocument, type DocumentFormat } from '../../src/document/read-document.js';

interface Hostile {
  readonly title: string;
  readonly format?: DocumentFormat;
  readonly text?: string;
  readonly repeat?: string;
  readonly times?: number;
  readonly close?: string;
  readonly end?: string;
  readonly staircase?: string;
  readonly bytes?: readonly number[];
  /** All faults, or the first of them and how many there are. */
  readonly faults?: readonly string[];
  readonly sample?: readonly string[];
  readonly count?: number;
}

const HOSTILE = parse(readFileSync(new URL('hostile.yaml', import.meta.url), 'utf8')) as readonly Hostile[];

function bytesOf({ text = '', repeat = '', times = 0, close = '', end = '', staircase, bytes }: Hostile): Uint8Array {
  if (bytes !== undefined) return Uint8Array.from(bytes);
  const steps = Array.from(
    { length: staircase === undefined ? 0 : times },
    (_, depth) => `${' '.repeat(depth)}${staircase ?? ''}`,
  );
  return new TextEncoder().encode(text + repeat.repeat(times) + close.repeat(times) + steps.join('') + end);
}

describe('A hostile design file', () => {
  it.each(HOSTILE)('is refused: $title', (hostile) => {
    const read = readDocument(bytesOf(hostile), hostile.format ?? 'yaml');
    const told = read.kind === 'refused' ? read.faults : [];
    const expected = hostile.faults ?? hostile.sample ?? [];
    expect(told).toHaveLength(hostile.count ?? expected.length);
    expect(told.slice(0, expected.length)).toEqual(
      expected.map((fault) => {
        const [, line, column, part = ''] = /^(\d+):(\d+) (.*)$/.exec(fault) ?? [];
        const en: unknown = expect.stringContaining(part);
        const ko: unknown = expect.stringMatching(/[가-힣].*(?:니다|주십시오)\.$/);
        return { line: Number(line), column: Number(column), message: { en, ko } };
      }),
    );
  });
});
