import { describe, expect, it } from '@jest/globals';
import { summary, type Account } from '../../scripts/summary.mjs';

const clean: Account = {
  code: 0,
  numPassedTests: 7,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

describe('The last line of npm test', () => {
  it.each([
    ['counts what passed', clean, [], '7 passed, 0 failed'],
    ['counts what failed', { ...clean, code: 1, numFailedTests: 2 }, [], '7 passed, 2 failed'],
    [
      'counts a test file that could not run',
      { ...clean, code: 1, numRuntimeErrorTestSuites: 1 },
      [],
      '7 passed, 1 failed',
    ],
    [
      'says what was skipped or is to be written',
      { ...clean, numPendingTests: 1, numTodoTests: 2 },
      [],
      '7 passed, 0 failed, 3 skipped',
    ],
    ['counts each check for one test', clean, [true, false, true], '9 passed, 1 failed'],
    ['believes the exit code', { ...clean, code: 1 }, [true], '8 passed, 1 failed'],
    ['calls no account a failure', undefined, [], '0 passed, 1 failed'],
  ] as const)('%s', (_, account, checks, line) => {
    expect(summary(account, checks).line).toBe(line);
  });
});
