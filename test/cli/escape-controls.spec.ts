import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeControls } from '../../src/cli/escape-controls.js';

describe('Text of somebody else', () => {
  it.each([
    ['\u001b[31mred', '\\u001b[31mred'],
    ['two\nlines', 'two\\u000alines'],
    ['\u009b31m', '\\u009b31m'],
    ['abc\u202ecba', 'abc\\u202ecba'],
    ['half \ud83d', 'half \\ud83d'],
    ['주문 서비스 😀', '주문 서비스 😀'],
    ['it\'s 100% "fine" \\o/', 'it\'s 100% "fine" \\o/'],
  ])('%j is shown as %j', (text, shown) => {
    expect(escapeControls(text)).toBe(shown);
  });

  it('moves no cursor, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeControls(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
