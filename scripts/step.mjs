/**
 * Does what takes a while, and tells it on stderr: what it is as soon as it begins, and how long it took however it ends.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 */
export async function step(what, work) {
  process.stderr.write(`${what} … `);
  const started = Date.now();
  try {
    return await work();
  } finally {
    process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  }
}
