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
    ['counts what passed', clean, [], '7 passed, 0 failed', 0],
    ['counts what failed', { ...clean, code: 1, numFailedTests: 2 }, [], '7 passed, 2 failed', 2],
    [
      'counts a test file that could not run',
      { ...clean, code: 1, numRuntimeErrorTestSuites: 1 },
      [],
      '7 passed, 1 failed',
      1,
    ],
    [
      'says what was skipped or is to be written',
      { ...clean, numPendingTests: 1, numTodoTests: 2 },
      [],
      '7 passed, 0 failed, 3 skipped',
      0,
    ],
    ['counts each check for one test', clean, [true, false, true], '9 passed, 1 failed', 1],
    ['adds failed checks to failed tests', { ...clean, code: 1, numFailedTests: 2 }, [false], '7 passed, 3 failed', 3],
    ['believes the exit code', { ...clean, code: 1 }, [true], '8 passed, 1 failed', 1],
    ['calls no account a failure', undefined, [], '0 passed, 1 failed', 1],
  ] as const)('%s', (_, account, checks, line, failed) => {
    expect(summary(account, checks)).toEqual({ line, failed });
  });
});
