import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ArtifactLocation } from 'sarif';
import { parse } from 'yaml';
import { artifactLocation } from '../../../src/report/formats/escapes/artifact-location.js';
import { escapeCommandData, escapeCommandProperty } from '../../../src/report/formats/escapes/escape-command.js';
import { escapeMarkdown, markdownLink } from '../../../src/report/formats/escapes/escape-markdown.js';
import { escapeXmlAttribute, escapeXmlText } from '../../../src/report/formats/escapes/escape-xml.js';
import { webAddress } from '../../../src/report/formats/escapes/web-address.js';

interface Escapes {
  readonly markdown: readonly { readonly text: string; readonly escaped: string }[];
  readonly links: readonly { readonly text: string; readonly url: string; readonly link: string }[];
  readonly commands: readonly { readonly text: string; readonly data: string; readonly property: string }[];
  readonly xml: readonly { readonly text: string; readonly between: string; readonly attribute: string }[];
  readonly addresses: readonly { readonly text: string; readonly address: string | null }[];
  readonly files: readonly ({ readonly file: string } & ArtifactLocation)[];
}

const ESCAPES = parse(readFileSync(new URL('escapes.yaml', import.meta.url), 'utf8')) as Escapes;

describe('In a report', () => {
  it.each(ESCAPES.markdown)('$text is written in Markdown so that it reads the same', ({ text, escaped }) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each(ESCAPES.links)('$text is a link where $url is an address', ({ text, url, link }) => {
    expect(markdownLink(text, url)).toBe(link);
  });

  it.each(ESCAPES.commands)('$text stays within its command', ({ text, data, property }) => {
    expect([escapeCommandData(text), escapeCommandProperty(text)]).toStrictEqual([data, property]);
  });

  it.each(ESCAPES.xml)('$text stays within its element', ({ text, between, attribute }) => {
    expect([escapeXmlText(text), escapeXmlAttribute(text)]).toStrictEqual([between, attribute]);
  });

  it.each(ESCAPES.addresses)('$text as an address of the web', ({ text, address }) => {
    expect(webAddress(text) ?? null).toBe(address);
  });

  it.each(ESCAPES.files)('the file $file as a location', ({ file, ...location }) => {
    expect(artifactLocation(file)).toStrictEqual(location);
  });
});
