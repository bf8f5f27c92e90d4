import { describe, expect, it } from '@jest/globals';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

describe('A permission', () => {
  const permissions = RULEBOOK.selection.filter(({ permission }) => permission === true);

  it('is said by some rule', () => {
    expect(permissions).not.toHaveLength(0);
  });

  it.each(permissions)('$id: earns at most a slight point, as nothing is asked for', ({ need, demanding }) => {
    expect(need.strength).toBe('slight');
    expect(demanding).toBeUndefined();
  });
});
