/** The names that stand in the braces of a text, as in `{data.maxItemKb}`. */
export const namesInBraces = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
