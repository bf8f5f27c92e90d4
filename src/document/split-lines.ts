/** A line of a text, without its end. Lines count from 1, and blank ones count too. */
export type Line = { readonly number: number } & (
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  /** It has more bytes than a line may have, and they were let go. */
  | { readonly kind: 'too-long' }
);

const LF = 0x0a;
const CR = 0x0d;
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, CR]);

/** What is held of a line that has not ended begins with room for so many bytes. */
const FIRST_ROOM = 1024;

/**
 * Splits a text that comes piece by piece into its lines, each of which ends with LF or CRLF, and leaves out the blank
 * ones. However the pieces are cut, it holds no more than one line of the most bytes: a client may send anything.
 */
export class LineSplitter {
  private last = 0;
  private held = new Uint8Array(0);
  private heldBytes = 0;
  private tooLong = false;

  constructor(private readonly mostBytes: number) {}

  /** The number of the line that comes next, or has begun. */
  get nextNumber(): number {
    return this.last + 1;
  }

  /** The lines that end within the next piece, each found when it is asked for. All are to be asked for. */
  *push(piece: Uint8Array): Generator<Line, void, undefined> {
    let start = 0;
    for (let end = piece.indexOf(LF); end !== -1; end = piece.indexOf(LF, start)) {
      const line = this.take(piece.subarray(start, end));
      start = end + 1;
      if (line !== undefined) yield line;
    }
    this.hold(piece.subarray(start));
  }

  /** The last line, if no line feed ended it. */
  *end(): Generator<Line, void, undefined> {
    const line = this.take(new Uint8Array(0));
    if (line !== undefined) yield line;
  }

  private take(rest: Uint8Array): Line | undefined {
    this.last += 1;
    const number = this.last;
    const bytes = this.whole(rest);
    this.heldBytes = 0;
    this.tooLong = false;
    if (bytes === undefined) return { kind: 'too-long', number };
    return bytes.every((byte) => BLANKS.has(byte)) ? undefined : { kind: 'whole', number, bytes };
  }

  /** What is held and the rest of the line as one; undefined where that is too long. */
  private whole(rest: Uint8Array): Uint8Array | undefined {
    const began = this.heldBytes > 0 || this.tooLong;
    if (began) this.hold(rest);
    if (this.tooLong) return undefined;
    // A copy, since the next line is held where this one was.
    const bytes = withoutReturn(began ? this.held.slice(0, this.heldBytes) : rest);
    return bytes.length > this.mostBytes ? undefined : bytes;
  }

  private hold(bytes: Uint8Array): void {
    if (this.tooLong || bytes.length === 0) return;
    const needed = this.heldBytes + bytes.length;
    // A carriage return behind the most bytes may belong to the end of the line.
    if (needed > this.mostBytes + 1) this.tooLong = true;
    else {
      this.makeRoom(needed);
      this.held.set(bytes, this.heldBytes);
      this.heldBytes = needed;
    }
  }

  /** Twice the room each time, so that a line that comes byte by byte is not copied at each of them. */
  private makeRoom(needed: number): void {
    if (needed <= this.held.length) return;
    const room = new Uint8Array(Math.max(FIRST_ROOM, needed, 2 * this.held.length));
    room.set(this.held.subarray(0, this.heldBytes));
    this.held = room;
  }
}

const withoutReturn = (bytes: Uint8Array): Uint8Array => (bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes);
