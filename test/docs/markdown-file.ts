import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly lang?: string | null | undefined;
  readonly children?: readonly Node[];
}

interface Heading {
  readonly depth: number;
  readonly text: string;
}

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

export interface MarkdownFile {
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly blocks: readonly CodeBlock[];
  /** What stands as code within sentences. */
  readonly codes: readonly string[];
  readonly links: readonly string[];
}

const PARSED = new Map<string, MarkdownFile>();

/** A page of the repository, by its path from the root; parsed once, however many links lead to it. */
export const markdownFile = (path: string): MarkdownFile => {
  const parsed = PARSED.get(path) ?? parse(readFileSync(path, 'utf8'));
  PARSED.set(path, parsed);
  return parsed;
};

const parse = (text: string): MarkdownFile => {
  const nodes = within(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  const of = (type: string): readonly Node[] => nodes.filter((node) => node.type === type);
  return {
    text,
    headings: of('heading').map((heading) => ({ depth: heading.depth ?? 0, text: textOf(heading) })),
    blocks: of('code').map(({ lang, value = '' }) => ({ language: lang ?? '', text: value })),
    codes: of('inlineCode').map(({ value = '' }) => value),
    links: of('link').map(({ url = '' }) => url),
  };
};

const within = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(within)];

const textOf = (node: Node): string =>
  within(node)
    .map(({ value }) => value ?? '')
    .join('');
