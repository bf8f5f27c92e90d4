/** What a figure should come to. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** `×` is a ratio: those stand first, since they tell more than what one machine took. */
export type Unit = '×' | '/s' | 'ms' | 'µs' | 's' | 'MB' | 'bytes' | 'characters' | 'tokens';

/** One line of the table. */
export interface Row {
  readonly name: string;
  /** Undefined where it could not be measured, which the name then says. */
  readonly value: number | undefined;
  readonly unit: Unit;
  readonly goal?: Goal;
}

export const isMet = ({ value, goal }: Row): boolean | undefined => {
  if (value === undefined || goal === undefined) return undefined;
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
};
