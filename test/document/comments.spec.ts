import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { DocumentFormat } from '../../src/document/read-document.js';
import { readSound } from './read.js';

interface Commented {
  readonly title: string;
  readonly format?: DocumentFormat;
  readonly text: string;
  readonly comments: readonly unknown[];
}

const COMMENTED = parse(readFileSync(new URL('comments.yaml', import.meta.url), 'utf8')) as readonly Commented[];

describe('A comment that accepts a finding', () => {
  it.each(COMMENTED)('$title', ({ text, format, comments }) => {
    const found = readSound(text, format).comments.map(({ region: { line, column, endLine, endColumn }, ...rest }) => ({
      at: `${line}:${column}-${endLine}:${endColumn}`,
      ...rest,
    }));
    expect(found).toStrictEqual(comments);
  });

  it('is found among ten thousand others on the lines of ten thousand values', () => {
    const line = (index: number): string => `  - { a: 1, b: ${index} } # nosql-advisor-ignore R${index} -- x\n`;
    const { comments } = readSound(`list:\n${Array.from({ length: 10_000 }, (_, index) => line(index)).join('')}`);
    expect(comments.at(-1)).toMatchObject({ rule: 'R9999', besideLine: 10_001, pointer: '/list/9999' });
  });

  it('is found among fifty thousand that speak of one line with fifty thousand values', () => {
    const text = `${'# nosql-advisor-ignore R -- x\n'.repeat(50_000)}[${'1,'.repeat(50_000)}]`;
    const { comments } = readSound(text);
    expect(comments).toHaveLength(50_000);
    expect(comments.at(-1)).toMatchObject({ besideLine: 50_001, pointer: '' });
  });
});
