/**
 * One line from Jest's account of a run and the outcome of the build before it. A test file that could
 * not run at all counts as one failure, and so does a build that failed, a run that left no account,
 * and one that ended badly with no failed test to show for it.
 */
export function summary(account, built) {
  const { code, numPassedTests: passed, ...rest } = account ?? { code: 1, numPassedTests: 0 };
  const { numFailedTests = 0, numRuntimeErrorTestSuites = 0, numPendingTests = 0, numTodoTests = 0 } = rest;
  const broken = numFailedTests + numRuntimeErrorTestSuites + (built ? 0 : 1);
  const failed = broken === 0 && code !== 0 ? 1 : broken;
  const skipped = numPendingTests + numTodoTests;
  const line = `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
  return { line, failed };
}
