import { isMap, LineCounter, parseDocument, visit } from 'yaml';
import type { Alias, Document } from 'yaml';
import type { Fault } from './fault.js';

export type Path = readonly (string | number)[];

/** A parsed file of the rulebook that knows where its values stand. */
export interface YamlFile {
  readonly file: string;
  readonly content: unknown;
  readonly faults: readonly Fault[];
  /** A fault at the value (or, for an absent one, at its nearest parent). */
  readonly faultAt: (path: Path, expected: string, received: string) => Fault;
}

export const parseYamlFile = (file: string, text: string): YamlFile => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true });
  const at = (offset: number): { line: number; col: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), col: Math.max(col, 1) };
  };
  const faults = [
    ...[...document.errors, ...document.warnings].map((error) => ({
      file,
      ...at(error.pos[0]),
      expected: 'one well-formed YAML document',
      received: error.message.split('\n')[0] ?? error.code,
    })),
    ...aliasesIn(document).map(({ source, range }) => ({
      file,
      ...at(range?.[0] ?? 0),
      expected: 'a value written out',
      received: `the alias *${source}`,
    })),
  ];
  return {
    file,
    content: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    faults,
    faultAt: (path, expected, received) => ({ file, ...at(offsetOf(document, path)), expected, received }),
  };
};

/** What an alias stands for is read elsewhere, so a fault in it could not be told where it stands. */
const aliasesIn = (document: Document): readonly Alias[] => {
  const aliases: Alias[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      aliases.push(alias);
    },
  });
  return aliases;
};

/** Where a key or value starts; the nearest parent's start where it is absent. */
const offsetOf = (document: Document, path: Path): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => String(item.key) === String(key));
      const offset = rangeStart(pair?.value) ?? rangeStart(pair?.key);
      if (offset !== undefined) return offset;
    } else {
      const offset = rangeStart(document.getIn(path.slice(0, length), true));
      if (offset !== undefined) return offset;
    }
  }
  return rangeStart(document.contents) ?? 0;
};

const rangeStart = (node: unknown): number | undefined => {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
};
