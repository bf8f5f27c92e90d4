import { describe, expect, it } from '@jest/globals';
import { runInProcess } from './run-in-process.js';

describe('A fault of ours', () => {
  const faulty = (env: Readonly<Record<string, string>>): ReturnType<typeof runInProcess> =>
    runInProcess(['review', '-'], { env, loadRulebook: () => Promise.reject(new RangeError('out of order')) });

  it('is told in one line', async () => {
    const { code, stdout, stderr } = await faulty({});
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^nosql-advisor: RangeError: out of order\. This is our fault\. Please report it .+\n$/);
  });

  it('is told with its stack to those who look for it', async () => {
    const { code, stderr } = await faulty({ DEBUG: 'nosql-advisor' });
    expect(code).toBe(3);
    expect(stderr).toMatch(/\n {4}at .+/);
  });
});
