const deadlineMs = 10_000;

/** Ends the process on the first SIGINT or SIGTERM, once `close` has let running requests finish. */
export function endOnSignal(close: () => Promise<void>): void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const end = (): void => {
    // From here on a second signal ends the process at once, as it does by default.
    for (const signal of signals) process.off(signal, end);
    setTimeout(() => process.exit(1), deadlineMs).unref();
    void close();
  };
  for (const signal of signals) process.on(signal, end);
}
