/** A text that needs no quotes, wherever it stands. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$)[a-z가-힣][a-z가-힣0-9-]*(?: [a-z가-힣0-9-]+)*$/;
/** A text that a block scalar says without a digit, `-` or `+` apart. */
const BLOCK = /^[^\s\p{C}\u2028\u2029\ufeff][^\p{C}\n]*(?:\n+ *[^\s\p{C}\ufeff][^\p{C}\n]*)*\n?$/u;
const SINGLE_QUOTED = /^[^\p{C}\n]*$/u;

const isCollection = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/**
 * Prints a value as YAML in ever different ways, as `choices` say over and over: block and flow, every kind of quotes,
 * comments and blank lines between.
 */
export class YamlPrinter {
  /** Comments that accept a finding; there are others. */
  ignoreComments = 0;
  private made = 0;

  constructor(private readonly choices: readonly number[]) {}

  print(value: unknown): string {
    const start = this.pick('', '---\n', '# c\n---\n\n');
    const end = this.pick('', '\n', '\n# end\n\n', '\n...\n');
    if (isCollection(value) && this.pick(true, true, false))
      return `${start}${this.noise(0)}${this.members(value, 0).join('\n')}${end}`;
    return `${start}${this.noise(0)}${this.onItsLine(value, 0).trimStart()}${end}`;
  }

  private pick<Choice>(...from: readonly [Choice, ...Choice[]]): Choice {
    this.made += 1;
    const choice = this.choices[this.made % this.choices.length] ?? 0;
    return from[(choice + this.made) % from.length] ?? from[0];
  }

  /** The members of a block collection, each with all of its lines. */
  private members(value: object, indent: number): readonly string[] {
    const pad = ' '.repeat(indent);
    return Object.entries(value).map(([key, member], index) => {
      const before = index === 0 ? '' : this.noise(indent);
      if (Array.isArray(value)) return `${before}${pad}-${this.behind(member, indent, 1)}`;
      const shown = this.pick(true, true, true, false)
        ? `${pad}${this.quoted(key)}`
        : `${pad}? ${this.quoted(key)}\n${pad}`;
      return `${before}${shown}:${this.behind(member, indent, Array.isArray(member) ? 0 : 1)}`;
    });
  }

  /** What follows a `-` or a colon. */
  private behind(value: unknown, indent: number, least: number): string {
    if (!isCollection(value) || this.pick(true, false, false)) return this.onItsLine(value, indent);
    const deeper = indent + least + this.pick(0, 1, 2);
    return `${this.comment()}\n${this.noise(deeper)}${this.members(value, deeper).join('\n')}`;
  }

  private onItsLine(value: unknown, indent: number): string {
    const pad = `\n${' '.repeat(indent + 2)}`;
    if (typeof value === 'string' && BLOCK.test(value) && this.pick(true, false)) {
      const chomping = value.endsWith('\n') ? '' : '-';
      const lines = value.replace(/\n$/, '').split('\n');
      const style = lines.length === 1 ? this.pick('|', '>') : '|';
      return ` ${style}${chomping}${this.comment()}${lines.map((line) => (line === '' ? '\n' : `${pad}${line}`)).join('')}`;
    }
    if (typeof value === 'string' && PLAIN.test(value) && this.pick(true, false))
      return ` ${value.replace(' ', pad)}${this.comment()}`;
    return ` ${this.flow(value, pad)}${this.comment()}`;
  }

  private flow(value: unknown, pad: string): string {
    if (typeof value === 'string') return this.quoted(value);
    if (typeof value !== 'object' || value === null)
      return value === null ? this.pick('null', '~') : JSON.stringify(value);
    const space = (): string =>
      this.pick(
        () => '',
        () => ' ',
        () => `${this.comment()}${pad}`,
        () => `\n${pad}`,
      )();
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    const members = Object.entries(value).map(
      ([key, member]) =>
        `${space()}${Array.isArray(value) ? '' : `${this.quoted(key)}: `}${this.flow(member, pad)}${space()}`,
    );
    return `${open}${members.join(',')}${close}`;
  }

  private quoted(text: string): string {
    if (PLAIN.test(text) && this.pick(true, false)) return text;
    if (SINGLE_QUOTED.test(text) && this.pick(true, false)) return `'${text.replaceAll("'", "''")}'`;
    const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(text).replaceAll(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escape);
  }

  /** Whole lines between others. */
  private noise(indent: number): string {
    const lines = this.pick(
      [],
      [],
      [''],
      ['# y: [z'],
      ['', '#', ''],
      ['# nosql-advisor-ignore A -- 이유', ''],
      ["# it's"],
    );
    this.ignoreComments += lines.some((line) => line.startsWith('# nosql')) ? 1 : 0;
    return lines.map((line) => `${line === '' ? '' : ' '.repeat(indent)}${line}\n`).join('');
  }

  /** Behind what stands on a line. */
  private comment(): string {
    const comment = this.pick('', '', '', ' # 뒤 🦊 "', ' # nosql-advisor-ignore B -- x');
    this.ignoreComments += comment.startsWith(' # nosql') ? 1 : 0;
    return comment;
  }
}
