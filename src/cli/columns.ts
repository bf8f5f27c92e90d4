import stringWidth from 'string-width';

export interface Cell {
  readonly text: string;
  /** Puts colour on it; a terminal gives that no room. */
  readonly paint?: (text: string) => string;
}

/** The rows with their cells one below the other; a Korean syllable takes two columns. The last cell is as long as it is. */
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
