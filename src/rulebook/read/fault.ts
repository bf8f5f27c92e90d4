/** One thing wrong with the rulebook. */
export interface Fault {
  /** Relative to `rules/`. */
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly expected: string;
  readonly received: string;
}

/** One line of a report; `folder` is where the rules lie, as a person would name it. */
export const sayFault = ({ file, line, col, expected, received }: Fault, folder = 'rules'): string =>
  `${folder}/${file}:${line}:${col}: expected ${expected}, received ${received}`;

/** A value as it may stand in one line of a report. */
export const preview = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** All that is wrong with the rulebook, a line each, after what it comes to. */
export const sayFaulty = (faults: readonly Fault[]): string =>
  ['the rulebook is faulty', ...faults.map((fault) => sayFault(fault))].join('\n');
