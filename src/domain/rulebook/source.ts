/** Where a claim comes from. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** What the source says there, where the title does not tell: a figure, a chapter. */
  readonly note?: string;
  /** The day on which somebody read it, `YYYY-MM-DD`; absent where nobody has yet. */
  readonly checkedOn?: string;
}
