/** The known word nearest to an unknown one, if any is near. */
export type Nearest = (word: string, known: readonly string[]) => string | undefined;
