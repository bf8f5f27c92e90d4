import type { Loaded } from '../rulebook/load-rulebook.js';
import type { Line } from '../document/split-lines.js';
import type { Detail } from '../domain/detail.js';
import type { Saying } from '../report/saying.js';
import type { ExitCode } from './exit-code.js';

/** Answers a line of a batch by a line, with the very bytes of the HTTP API. */
type AnswerLine = (
  line: Line,
  detail: Detail,
  saying: Saying,
) => { readonly kind: 'recommendation' | 'problem'; readonly text: string };

/** What the command line needs from outside; bin.ts provides it. What takes time to load is loaded only when a command uses it. */
export interface CliContext {
  /** The version of this package. */
  readonly version: string;
  /** Where the packaged rules lie. */
  readonly rulesFolder: string;
  /** The packaged rulebook. */
  readonly loadRulebook: () => Promise<Loaded>;
  readonly loadAnswerLine: () => Promise<AnswerLine>;
  /** Serves until a signal ends it, and sets the exit code itself. Host and port default to the environment's. */
  readonly serve: (asked: { readonly host?: string; readonly port?: string }) => Promise<void>;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The last call counts, and a stream that fails may call after all else is done. */
  readonly setExitCode: (code: ExitCode) => void;
}

/** A stream behind which there may be a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
