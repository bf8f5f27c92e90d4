/**
 * One line from Jest's account of a run. A test file that could not run at all counts as one failure,
 * and so does a run that gave no account or ended badly with no failed test to show for it.
 */
export function summary(account) {
  if (account === undefined) return { line: '0 passed, 1 failed', failed: 1 };
  const counted = account.numFailedTests + account.numRuntimeErrorTestSuites;
  const failed = counted === 0 && account.code !== 0 ? 1 : counted;
  const skipped = account.numPendingTests + account.numTodoTests;
  const line = `${account.numPassedTests} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
  return { line, failed };
}
