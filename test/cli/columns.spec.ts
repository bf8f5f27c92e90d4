import { describe, expect, it } from '@jest/globals';
import { inColumns } from '../../src/cli/columns.js';

const cells = (...texts: readonly string[]): readonly { readonly text: string }[] => texts.map((text) => ({ text }));

describe('Columns', () => {
  it('begin one below the other', () => {
    expect(inColumns([cells('a', 'error', 'x'), cells('abc', 'info', 'y')])).toEqual([
      'a    error  x',
      'abc  info   y',
    ]);
  });

  it('give a Korean syllable two places', () => {
    expect(inColumns([cells('오류', 'x'), cells('info', 'y'), cells('a', 'z')])).toEqual([
      '오류  x',
      'info  y',
      'a     z',
    ]);
  });

  it('give colours no room', () => {
    const red = { text: 'a', paint: (text: string) => `\u001b[31m${text}\u001b[39m` };
    expect(inColumns([[red, { text: 'x' }], cells('bcd', 'y')])).toEqual(['\u001b[31ma\u001b[39m    x', 'bcd  y']);
  });

  it('leave the last cell as long as it is, and nothing behind it', () => {
    expect(inColumns([cells('a', ''), cells('b', 'long')])).toEqual(['a', 'b  long']);
  });

  it('are none of nothing', () => {
    expect(inColumns([])).toEqual([]);
  });
});
