import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { whyRefused } from '../../src/cli/system-fault.js';

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('What the system refuses', () => {
  it.each([
    ['no-such-file.yaml', 'there is no such file'],
    ['.', 'it is a folder; name a file'],
    ['package.json/x', 'a part of its path is no folder'],
  ])('to read %s is told as: %s', (path, why) => {
    expect(whyRefused(thrownBy(() => readFileSync(path)))).toBe(why);
  });

  it.each([new RangeError('out of order'), 'thrown', undefined])('is not %p, which is thrown on', (error) => {
    expect(thrownBy(() => whyRefused(error))).toBe(error);
  });
});
