import stringWidth from 'string-width';

export interface Cell {
  readonly text: string;
  /** Colours the cell. Colour codes have no width on a terminal, so they are added after the alignment. */
  readonly paint?: (text: string) => string;
}

/** Aligns the cells of all rows. A Korean syllable is two columns wide; the last cell of a row is not padded. */
export const inColumns = (rows: readonly (readonly Cell[])[]): readonly string[] => {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, { text }] of row.slice(0, -1).entries())
      widths[index] = Math.max(widths[index] ?? 0, stringWidth(text));
  }
  return rows.map((row) =>
    row
      .map(
        ({ text, paint = same }, index) =>
          paint(text) + ' '.repeat(index === row.length - 1 ? 0 : (widths[index] ?? 0) - stringWidth(text)),
      )
      .join('  ')
      .trimEnd(),
  );
};

const same = (text: string): string => text;
