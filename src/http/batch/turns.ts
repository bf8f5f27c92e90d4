import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';

/**
 * Whose turn it is to work: one batch in each round of the event loop, however many there are, so that who asks for a
 * single answer waits for no more than one of them.
 */
@Injectable()
export class Turns {
  private last: Promise<void> = Promise.resolve();

  next(): Promise<void> {
    this.last = this.last.then(() => setImmediate());
    return this.last;
  }
}
