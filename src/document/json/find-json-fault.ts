import { endOfNumber, endOfString, type Scanned } from './json-token.js';

/** Where a text ceases to be JSON, or says a key of an object for the second time. */
export interface JsonFault {
  readonly code: 'malformed-json' | 'duplicate-key';
  readonly offset: number;
}

/** An object or list that is not closed yet; the keys that an object has so far. */
type Open = { readonly closer: '}'; readonly keys: Set<string> } | { readonly closer: ']' };

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

type Found = JsonFault | undefined;

const LITERALS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };

/**
 * Reads JSON as RFC 8259 has it. `JSON.parse` takes the last of two equal keys without a word, and tells where it
 * stumbled in other words with every release of Node.js, parts of the input among them. Nesting costs no stack.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  return new Reader(text).read();
}

class Reader {
  private readonly open: Open[] = [];
  private expected: Expected = 'value';
  private at = 0;

  constructor(private readonly text: string) {}

  read(): Found {
    for (;;) {
      this.skipSpace();
      const end = this.at === this.text.length;
      if (end && this.expected === 'nothing') return undefined;
      const fault = end ? this.malformed() : this.take(this.text.charAt(this.at));
      if (fault !== undefined) return fault;
    }
  }

  private take(character: string): Found {
    switch (this.expected) {
      case 'value':
        return this.takeValue(character);
      case 'value-or-end':
        return character === ']' ? this.close() : this.takeValue(character);
      case 'key':
        return this.takeKey(character);
      case 'key-or-end':
        return character === '}' ? this.close() : this.takeKey(character);
      case 'colon':
        return character === ':' ? this.step('value') : this.malformed();
      case 'comma-or-end':
        return this.takeComma(character);
      case 'nothing':
        return this.malformed();
    }
  }

  private takeValue(character: string): Found {
    if (character === '{') return this.enter({ closer: '}', keys: new Set() }, 'key-or-end');
    if (character === '[') return this.enter({ closer: ']' }, 'value-or-end');
    if (character === '"') return this.goTo(endOfString(this.text, this.at)) ?? this.endValue();
    const literal = LITERALS[character];
    if (literal === undefined) return this.goTo(endOfNumber(this.text, this.at)) ?? this.endValue();
    for (const letter of literal) {
      if (this.text.charAt(this.at) !== letter) return this.malformed();
      this.at += 1;
    }
    return this.endValue();
  }

  private takeKey(character: string): Found {
    if (character !== '"') return this.malformed();
    const start = this.at;
    const fault = this.goTo(endOfString(this.text, start));
    if (fault !== undefined) return fault;
    const object = this.open.at(-1);
    // Two spellings of one key, such as "a" and "\u0061", are one key.
    const key = String(JSON.parse(this.text.slice(start, this.at)));
    if (object?.closer !== '}' || object.keys.has(key)) return { code: 'duplicate-key', offset: start };
    object.keys.add(key);
    this.expected = 'colon';
    return undefined;
  }

  private takeComma(character: string): Found {
    const closer = this.open.at(-1)?.closer;
    if (character === closer) return this.close();
    if (character !== ',') return this.malformed();
    return this.step(closer === '}' ? 'key' : 'value');
  }

  private enter(open: Open, expected: Expected): Found {
    this.open.push(open);
    return this.step(expected);
  }

  private close(): Found {
    this.open.pop();
    this.at += 1;
    return this.endValue();
  }

  private endValue(): Found {
    this.expected = this.open.length === 0 ? 'nothing' : 'comma-or-end';
    return undefined;
  }

  private step(expected: Expected): Found {
    this.at += 1;
    this.expected = expected;
    return undefined;
  }

  private goTo({ kind, offset }: Scanned): Found {
    this.at = offset;
    return kind === 'token' ? undefined : this.malformed();
  }

  private malformed(): JsonFault {
    return { code: 'malformed-json', offset: this.at };
  }

  private skipSpace(): void {
    while (' \t\n\r'.includes(this.text.charAt(this.at)) && this.at < this.text.length) this.at += 1;
  }
}
