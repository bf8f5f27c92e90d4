import { describe, expect, it, jest } from '@jest/globals';
import { step } from '../../scripts/step.mjs';

describe('A step', () => {
  it('is told when it begins, and how long it took when it ends', async () => {
    const told: string[] = [];
    const write = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told.push(String(text));
      return true;
    });
    const outcome = await step('Building', () => {
      told.push('built');
      return Promise.resolve(7);
    });
    write.mockRestore();
    expect(outcome).toBe(7);
    expect(told).toEqual(['Building … ', 'built', expect.stringMatching(/^\d+\.\d s\n$/)]);
  });
});
