import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { step } from '../../scripts/step.mjs';

describe('A step', () => {
  const told: string[] = [];

  beforeEach(() => {
    told.length = 0;
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told.push(String(text));
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('is told when it begins, and how long it took when it ends', async () => {
    const outcome = await step('Building', () => {
      told.push('built');
      return Promise.resolve(7);
    });
    expect(outcome).toBe(7);
    expect(told).toEqual(['Building … ', 'built', expect.stringMatching(/^\d+\.\d s\n$/)]);
  });

  it('that throws ends its line all the same', async () => {
    await expect(step('Building', () => Promise.reject(new Error('no compiler')))).rejects.toThrow('no compiler');
    expect(told).toEqual(['Building … ', expect.stringMatching(/^\d+\.\d s\n$/)]);
  });
});
