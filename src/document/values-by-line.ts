import { escapeStep } from '../domain/json-pointer.js';
import type { LineIndex } from './line-index.js';
import type { PlacedValue } from './placed-value.js';

interface Entry {
  readonly step: string;
  /** Index of the entry that holds this one; that of the whole document has none. */
  readonly parent: number | undefined;
  readonly startLine: number;
  readonly end: number;
}

/** Knows which value a line speaks of. */
export class ValuesByLine {
  /** Each value before what it holds: in the order in which they start. */
  private readonly entries: Entry[] = [];
  private readonly found = new Map<number, string>();

  constructor(
    root: PlacedValue,
    private readonly lines: LineIndex,
  ) {
    this.add(root, '', undefined);
  }

  /**
   * The pointer of the innermost value that starts on the line; where several start side by side, as in
   * `{ from: a, to: b }`, of the innermost that holds them all. Where none does, of the innermost that contains the line.
   */
  pointerAt(line: number): string {
    const known = this.found.get(line);
    if (known !== undefined) return known;
    const pointer = this.pointerTo(this.innermostAt(line));
    this.found.set(line, pointer);
    return pointer;
  }

  private add({ start, end, members }: PlacedValue, step: string, parent: number | undefined): void {
    const index = this.entries.push({ step, parent, startLine: this.lines.lineOf(start), end }) - 1;
    for (const [key, member] of members) this.add(member, key, index);
  }

  private innermostAt(line: number): number {
    const behind = this.firstFrom(line + 1);
    let innermost = this.firstFrom(line);
    if (innermost === behind) return this.containing(line, behind - 1);
    let forked = false;
    for (let index = innermost + 1; index < behind; index += 1) {
      const common = this.commonParent(innermost, index);
      if (common !== innermost) forked = true;
      innermost = forked ? common : index;
    }
    return innermost;
  }

  /** The first entry that starts on the line or behind it. */
  private firstFrom(line: number): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.entries[middle]?.startLine ?? line) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The innermost of an entry and those that hold it to reach as far as the line; the whole document where none does. */
  private containing(line: number, index: number): number {
    const entry = this.entries[index];
    if (entry?.parent === undefined || this.lines.lineOf(entry.end) >= line) return Math.max(index, 0);
    return this.containing(line, entry.parent);
  }

  /** The innermost entry that holds both. Parents come first, so the later of two can always step up to its parent. */
  private commonParent(one: number, other: number): number {
    if (one === other) return one;
    const parent = this.entries[Math.max(one, other)]?.parent ?? 0;
    return this.commonParent(parent, Math.min(one, other));
  }

  private pointerTo(index: number): string {
    const entry = this.entries[index];
    return entry?.parent === undefined ? '' : `${this.pointerTo(entry.parent)}/${escapeStep(entry.step)}`;
  }
}
