/**
 * Does what takes a while, and tells it on stderr: what it is as soon as it begins, and how long it took.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 */
export async function step(what, work) {
  process.stderr.write(`${what} … `);
  const started = Date.now();
  const outcome = await work();
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return outcome;
}
