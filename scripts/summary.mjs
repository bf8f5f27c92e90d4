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
 * One line from Jest's account of a run and from whether each check beside it passed. A test file that could not run at
 * all counts as one failure, and so does a run that left no account, since nothing could be installed or built for it,
 * and one that ended badly with no failed test to show for it.
 *
 * @param {Account | undefined} account
 * @param {readonly boolean[]} checks
 */
export function summary(account, checks) {
  const { code, numPassedTests, ...rest } = account ?? none;
  const broken = rest.numFailedTests + rest.numRuntimeErrorTestSuites;
  const passed = numPassedTests + checks.filter((check) => check).length;
  const failed = (broken === 0 && code !== 0 ? 1 : broken) + checks.filter((check) => !check).length;
  const skipped = rest.numPendingTests + rest.numTodoTests;
  const line = `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
  return { line, failed };
}
