/** "1 error", "2 errors": in English, where the plural of a word only has an s. */
export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
