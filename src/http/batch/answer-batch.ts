import type { IncomingMessage } from 'node:http';
import { MOST_WORKLOAD_BYTES } from '../../document/limits.js';
import { LineSplitter, type Line } from '../../document/split-lines.js';
import type { Refusal } from '../problems/refusal.js';
import { piecesUntil } from './body-pieces.js';
import type { Turns } from './turns.js';

/** Milliseconds that a batch works before others have their turn. */
const TURN_MS = 10;

/** How the lines of a batch are answered, and what ends it early. */
export interface HowToAnswer {
  /** Answers a line by a line. */
  readonly answer: (line: Line) => string;
  readonly refuse: (line: number, refusal: Refusal) => string;
  /** Whether nobody is left to read what is still to come. */
  readonly isGone: () => boolean;
  /** Tells that the service takes nothing new any more. */
  readonly draining: AbortSignal;
  readonly turns: Turns;
}

/**
 * Answers the lines of a body in their order, as they come and no faster than the answers are read. Neither is kept:
 * while nobody asks for the next answers, nothing is read and nothing is done.
 */
export async function* answerBatch(body: IncomingMessage, how: HowToAnswer): AsyncGenerator<string, void, undefined> {
  const splitter = new LineSplitter(MOST_WORKLOAD_BYTES);
  const work = new Work(how);
  const { pieces, isCut } = piecesUntil(how.draining, body);
  try {
    for await (const piece of pieces) {
      yield* work.on(splitter.push(piece as Uint8Array));
      if (work.isOver) return;
    }
  } catch (error) {
    if (body.complete) throw error;
    // It broke off, and with it the connection.
    return;
  }
  if (isCut()) yield how.refuse(splitter.nextNumber, { code: 'shutting-down' });
  else yield* work.on(splitter.end());
}

/** The work on the lines, turn by turn. */
class Work {
  private over = false;
  private turnEnds = 0;

  constructor(private readonly how: HowToAnswer) {}

  /** Whether no line is answered any more, whatever still comes. */
  get isOver(): boolean {
    return this.over;
  }

  /** Answers lines, all of a turn at once: to pass on each of them alone would cost more. */
  async *on(lines: Iterable<Line>): AsyncGenerator<string, void, undefined> {
    const { answer, refuse, isGone, draining, turns } = this.how;
    let answers = '';
    for (const line of lines) {
      if (performance.now() >= this.turnEnds) {
        if (answers !== '') yield answers;
        answers = '';
        await turns.next();
        this.turnEnds = performance.now() + TURN_MS;
      }
      this.over = draining.aborted || isGone();
      if (draining.aborted) answers += refuse(line.number, { code: 'shutting-down' });
      if (this.over) break;
      answers += answer(line);
    }
    if (answers !== '') yield answers;
  }
}
