/** What the command line ends with. */
export const EXIT = {
  /** Nothing to report, or nothing that is to fail the run. */
  fine: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** The command was not understood, or a file is not what it should be. */
  badInput: 2,
  /** A fault of ours. */
  ourFault: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
