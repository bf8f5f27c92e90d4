import { CST, Lexer, Parser } from 'yaml';
import type { Text } from '../../domain/text.js';
import type { OffsetFault } from '../document-fault.js';
import {
  ALIAS,
  ANCHOR,
  DIRECTIVE,
  OPEN_QUOTE,
  sayYamlError,
  SECOND_DOCUMENT,
  TAG,
  TOO_DEEP,
  TOO_MANY_TOKENS,
} from '../fault-texts.js';
import { MOST_DEPTH, MOST_FAULTS, MOST_TOKENS } from '../limits.js';
import type { PlacedComment } from '../read-text.js';

/** YAML as a tree of tokens, within all limits. Nothing has been made of them yet. */
export interface ScannedYaml {
  /** Whether the text was worth scanning to its end; otherwise the last of `faults` says why not. */
  readonly whole: boolean;
  readonly tokens: readonly CST.Token[];
  readonly comments: readonly PlacedComment[];
  readonly faults: readonly OffsetFault[];
  /** Where the document is at its end and the text is not. The tokens end there, which may show a better reason. */
  readonly broken: OffsetFault | undefined;
}

export const scanYaml = (text: string): ScannedYaml => new Scanner().scan(text);

/** Features of YAML that no design needs and hostile files abuse. */
const REFUSED: Readonly<Partial<Record<CST.TokenType, Text>>> = {
  alias: ALIAS,
  anchor: ANCHOR,
  'directive-line': DIRECTIVE,
  tag: TAG,
};

/** Tokens that belong neither to a key nor to a value. */
const NO_CONTENT: ReadonlySet<CST.TokenType> = new Set([
  'byte-order-mark',
  'comment',
  'directive-line',
  'doc-end',
  'doc-mode',
  'doc-start',
  'explicit-key-ind',
  'flow-error-end',
  'map-value-ind',
  'newline',
  'seq-item-ind',
  'space',
] as const);

const QUOTED: ReadonlySet<CST.TokenType> = new Set(['single-quoted-scalar', 'double-quoted-scalar'] as const);

/**
 * Feeds the parser of the library one lexeme after the other. It keeps what is open in a stack of its own and does not
 * recurse while that is short, so that a text nested too deep is given up in time.
 */
class Scanner {
  private readonly parser = new Parser();
  private readonly tokens: CST.Token[] = [];
  private readonly comments: PlacedComment[] = [];
  private readonly faults: OffsetFault[] = [];
  /** Comments on lines of their own, which speak of the next content. */
  private waiting: { readonly text: string; readonly start: number }[] = [];
  /** The content that ends on the line that is being scanned. */
  private contentOnLine: number | undefined;
  /** Whether the next lexeme is a plain or block scalar, whatever it looks like. */
  private atScalar = false;
  private count = 0;
  private documents = 0;
  private openQuote = false;
  private broken: OffsetFault | undefined;

  scan(text: string): ScannedYaml {
    let whole = true;
    for (const lexeme of new Lexer().lex(text)) {
      const { offset } = this.parser;
      this.note(lexeme, offset);
      this.parse(this.parser.next(lexeme));
      const last = this.findLast(offset);
      if (last !== undefined) this.faults.push(last);
      whole = last === undefined && this.faults.length < MOST_FAULTS;
      if (!whole || this.broken !== undefined) break;
    }
    if (whole) this.parse(this.parser.end());
    const { tokens, faults, broken } = this;
    return { whole, tokens, comments: [...this.comments, ...this.waiting], faults, broken };
  }

  private parse(tokens: Iterable<CST.Token>): void {
    for (const token of tokens) {
      if (token.type === 'error')
        this.broken ??= { offset: token.offset, message: sayYamlError('UNEXPECTED_TOKEN', token.message) };
      else this.tokens.push(token);
      if (token.type === 'document') this.documents += 1;
    }
  }

  /** A fault after which scanning ends. */
  private findLast(offset: number): OffsetFault | undefined {
    if (this.openQuote) return { offset, message: OPEN_QUOTE };
    if (this.count > MOST_TOKENS) return { offset, message: TOO_MANY_TOKENS };
    const { stack } = this.parser;
    const [bottom] = stack;
    if (this.documents > 0 && bottom?.type === 'document') return { offset: bottom.offset, message: SECOND_DOCUMENT };
    if (stack.length <= MOST_DEPTH) return undefined;
    const deep = stack.filter((token) => CST.isCollection(token))[MOST_DEPTH];
    return deep === undefined ? undefined : { offset: deep.offset, message: TOO_DEEP };
  }

  private note(lexeme: string, offset: number): void {
    const type = this.atScalar ? 'scalar' : CST.tokenType(lexeme);
    this.atScalar = !this.atScalar && lexeme === CST.SCALAR;
    if (this.atScalar || type === null || type === 'space') return;
    this.count += 1;
    const refused = REFUSED[type];
    if (refused !== undefined) this.faults.push({ offset, message: refused });
    if (type === 'newline') this.contentOnLine = undefined;
    else if (type === 'comment') this.noteComment(lexeme, offset);
    else if (!NO_CONTENT.has(type)) this.noteContent(lexeme, offset);
    this.openQuote = QUOTED.has(type) && !isClosed(lexeme);
  }

  private noteComment(text: string, start: number): void {
    const beside = this.contentOnLine;
    if (beside === undefined) this.waiting.push({ text, start });
    else this.comments.push({ text, start, beside });
  }

  private noteContent(lexeme: string, offset: number): void {
    if (lexeme === '') return;
    for (const comment of this.waiting) this.comments.push({ ...comment, beside: offset });
    this.waiting = [];
    // A block scalar takes the end of its last line with it.
    this.contentOnLine = lexeme.endsWith('\n') ? undefined : offset + lexeme.length - 1;
  }
}

/** Whether a quoted text is closed. The library takes an escaped quote at the very end for the closing one. */
const isClosed = (quoted: string): boolean => {
  const [quote = ''] = quoted;
  if (quoted.length === 1 || !quoted.endsWith(quote)) return false;
  const escape = quote === '"' ? '\\' : quote;
  let start = quoted.length - 1;
  while (start > 1 && quoted.charAt(start - 1) === escape) start -= 1;
  return (quoted.length - 1 - start) % 2 === 0;
};
