/** `offset` is the end of a whole token, or the place at which it ceases to be one. */
export interface Scanned {
  readonly kind: 'token' | 'fault';
  readonly offset: number;
}

const HEX = /[0-9a-fA-F]/;
const DIGIT = /[0-9]/;
const ESCAPES = '"\\/bfnrt';

/** `start` is the place of the opening quotation mark. */
export function endOfString(text: string, start: number): Scanned {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') return { kind: 'token', offset: at + 1 };
    if (character < ' ') return { kind: 'fault', offset: at };
    if (character !== '\\') continue;
    const fault = faultInEscape(text, at + 1);
    if (fault !== undefined) return { kind: 'fault', offset: fault };
    at += 1;
  }
  return { kind: 'fault', offset: text.length };
}

/** The four digits after a `\u` are plain characters to whoever goes on behind the `u`. */
function faultInEscape(text: string, at: number): number | undefined {
  const escape = text.charAt(at);
  if (escape === 'u') return [1, 2, 3, 4].map((digit) => at + digit).find((place) => !HEX.test(text.charAt(place)));
  return escape !== '' && ESCAPES.includes(escape) ? undefined : at;
}

export function endOfNumber(text: string, start: number): Scanned {
  const whole = text.charAt(start) === '-' ? start + 1 : start;
  if (!isDigit(text, whole)) return { kind: 'fault', offset: whole };
  let at = text.charAt(whole) === '0' ? whole + 1 : endOfDigits(text, whole);
  if (text.charAt(at) === '.') {
    if (!isDigit(text, at + 1)) return { kind: 'fault', offset: at + 1 };
    at = endOfDigits(text, at + 1);
  }
  if (!/[eE]/.test(text.charAt(at))) return { kind: 'token', offset: at };
  const exponent = /[+-]/.test(text.charAt(at + 1)) ? at + 2 : at + 1;
  if (!isDigit(text, exponent)) return { kind: 'fault', offset: exponent };
  return { kind: 'token', offset: endOfDigits(text, exponent) };
}

const isDigit = (text: string, at: number): boolean => DIGIT.test(text.charAt(at));

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text, at)) at += 1;
  return at;
}
