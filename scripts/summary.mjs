/**
 * What counts of Jest's account of a run, and the exit code of that run.
 *
 * @typedef {{
 *   code: number,
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   numRuntimeErrorTestSuites: number,
 *   numPendingTests: number,
 *   numTodoTests: number,
 * }} Account
 */

/** @type {Account} */
const none = {
  code: 1,
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

/**
 * One line from Jest's account of a run and the outcome of the build before it. A test file that could
 * not run at all counts as one failure, and so does a build that failed, a run that left no account,
 * and one that ended badly with no failed test to show for it.
 *
 * @param {Account | undefined} account
 * @param {boolean} built
 */
export function summary(account, built) {
  const { code, numPassedTests: passed, ...rest } = account ?? none;
  const broken = rest.numFailedTests + rest.numRuntimeErrorTestSuites + (built ? 0 : 1);
  const failed = broken === 0 && code !== 0 ? 1 : broken;
  const skipped = rest.numPendingTests + rest.numTodoTests;
  const line = `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
  return { line, failed };
}
