import { describe, expect, it } from '@jest/globals';
import { checkWorkload } from '../../src/contract/check-workload.js';
import { WORKLOAD_EXAMPLES } from '../../src/contract/examples.js';

describe('An example of a workload', () => {
  it.each(WORKLOAD_EXAMPLES)('is one: $id', ({ workload, summary, description }) => {
    expect(checkWorkload(workload)).toStrictEqual({ kind: 'valid', workload });
    expect(summary).toMatch(/^[A-Z].{5,60}[^.]$/);
    expect(description).toMatch(/^[A-Z].{40,}\.$/);
  });

  it('has an id and a name of its own', () => {
    expect(new Set(WORKLOAD_EXAMPLES.map(({ id }) => id)).size).toBe(WORKLOAD_EXAMPLES.length);
    expect(new Set(WORKLOAD_EXAMPLES.map(({ workload }) => workload.name)).size).toBe(WORKLOAD_EXAMPLES.length);
  });
});
