import type { Loaded } from '../rulebook/load-rulebook.js';

/** What the command line is given by the one who puts the rooms together. Each is brought in only when it is used. */
export interface CliContext {
  /** Of this package. */
  readonly version: string;
  /** Where the packaged rules lie. */
  readonly rulesFolder: string;
  /** The packaged rulebook. */
  readonly loadRulebook: () => Promise<Loaded>;
  /** Serves until a signal ends it, and sets the exit code itself. What is not asked for is as in the environment. */
  readonly serve: (asked: { readonly host?: string; readonly port?: string }) => Promise<void>;
}
