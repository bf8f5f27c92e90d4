import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { MARKDOWN_MARKER, toMarkdown } from '../../../src/report/formats/to-markdown.js';
import { arbitraryReport } from '../review/arbitrary-review.js';
import { sampleFile } from '../review/sample-review.js';
import { runs } from '../../runs.js';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

/** What GitHub makes of a text. */
const parsed = (text: string): Node =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const within = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(within)];
const textOf = (node: Node): string =>
  within(node)
    .map(({ value }) => value ?? '')
    .join('');

/** All that a report is made of; user text brings in nothing else. */
const OURS: ReadonlySet<string> = new Set([
  ...[
    'root',
    'heading',
    'paragraph',
    'text',
    'table',
    'tableRow',
    'tableCell',
    'list',
    'listItem',
    'strong',
    'emphasis',
    'link',
    'html',
    'inlineCode',
  ],
]);

/** Mentions, references and addresses as GitHub and GitLab find them in what is rendered. */
const REFERENCE = /(?:^|[^\w])@[\w-]|(?:^|[^\w])[#!][0-9]|GH-[0-9]|:\/\/|www\./i;

describe('A report in Markdown', () => {
  it('is marked up by us alone, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryReport(), ({ files, language }) => {
        const report = toMarkdown(files, language);
        const nodes = within(parsed(report));
        expect(nodes.filter(({ type }) => !OURS.has(type))).toStrictEqual([]);
        expect(nodes.flatMap(({ type, value }) => (type === 'html' ? [value] : []))).toStrictEqual([MARKDOWN_MARKER]);
        for (const { url } of nodes.filter(({ type }) => type === 'link')) expect(url).toMatch(/^https?:\/\//i);
        const outside = nodes
          .filter(({ type }) => type !== 'link' && type !== 'root')
          .flatMap(({ children }) => children ?? []);
        for (const { type, value = '' } of outside) if (type === 'text') expect(value).not.toMatch(REFERENCE);
      }),
      runs(120),
    );
  });

  it('has tables with a row for each finding and a cell for each column', () => {
    fc.assert(
      fc.property(arbitraryReport(), ({ files, language }) => {
        const tables = within(parsed(toMarkdown(files, language))).filter(({ type }) => type === 'table');
        for (const { children = [] } of tables) {
          const widths = children.map((row) => row.children?.length);
          expect(new Set(widths).size).toBe(1);
        }
        const rows = tables
          .filter(({ children }) => [4, 7].includes(children?.[0]?.children?.length ?? 0))
          .map(({ children = [] }) => children.length - 1);
        const { findings, styles } = files.reduce(
          (sum, { review }) => ({
            findings: sum.findings + review.findings.length,
            styles: sum.styles + (review.architecture.ranking ?? []).length,
          }),
          { findings: 0, styles: 0 },
        );
        expect(rows.reduce((sum, count) => sum + count, 0)).toBe(findings + styles);
      }),
      runs(100),
    );
  });

  it('says every message as it was written, save for white space and what is no character', () => {
    fc.assert(
      fc.property(arbitraryReport(), ({ files, language }) => {
        const letters = (text: string): string => text.replaceAll(/[\p{C}\s\u{FFFD}]/gu, '');
        const said = letters(textOf(parsed(toMarkdown(files, language))));
        for (const { message } of files.flatMap(({ review }) => review.findings))
          expect(said).toContain(letters(message));
      }),
      runs(100),
    );
  });

  it('begins with the marker, by which a comment is found again', () => {
    expect(toMarkdown([sampleFile('en')], 'en').split('\n')[0]).toBe(MARKDOWN_MARKER);
    expect(toMarkdown([], 'ko').split('\n')[0]).toBe(MARKDOWN_MARKER);
  });
});
