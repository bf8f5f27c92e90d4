const deadlineMs = 10_000;
const sameKeyPressMs = 1_000;

/** Ends the process on the first SIGINT or SIGTERM, once `close` has let running requests finish. */
export const endOnSignal = (close: () => Promise<void>): void => {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    // npm passes on a Ctrl-C that the terminal has sent us already; a later one ends us at once.
    setTimeout(() => {
      // Where the process was held up for so long, what came meanwhile is taken before: an immediate runs after it.
      setImmediate(() => {
        for (const signal of signals) process.off(signal, end);
      });
    }, sameKeyPressMs).unref();
    setTimeout(() => process.exit(1), deadlineMs).unref();
    void close();
  };
  for (const signal of signals) process.on(signal, end);
};
