export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  /** `sound` is what stands in front of the first byte that is no UTF-8. */
  | { readonly kind: 'broken'; readonly sound: string };

/** Reads bytes as UTF-8. A byte order mark in front is left out: some editors write it. */
export const decodeUtf8 = (bytes: Uint8Array): DecodedText => {
  const text = decode(bytes);
  return text === undefined ? { kind: 'broken', sound: soundPart(bytes) } : { kind: 'text', text };
};

const decode = (bytes: Uint8Array, stream = false): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
};

/** The longest beginning that is UTF-8, found by halving: what begins well does so at every earlier byte too. */
const soundPart = (bytes: Uint8Array): string => {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (decode(bytes.subarray(0, middle), true) === undefined) broken = middle;
    else sound = middle;
  }
  return decode(bytes.subarray(0, sound), true) ?? '';
};
