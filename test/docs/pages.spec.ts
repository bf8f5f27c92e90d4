import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { anchor } from './markdown.js';
import { markdownFile } from './markdown-file.js';
import { pageAt, PAGES } from './pages.js';

const READ_FIRST = [
  'README.md',
  'README.ko.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').map((file) => `docs/${file}`),
];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('The pages that are made', () => {
  it.each(Object.entries(PAGES))('%s is as `npm run docs` makes it', (file, made) => {
    const current = existsSync(pageAt(file)) && readFileSync(pageAt(file), 'utf8') === made(RULEBOOK);
    if (!current) throw new Error(`docs/${file} is behind what it is made from: run npm run docs`);
  });
});

describe.each(READ_FIRST)('%s', (file) => {
  const { text, codes, links } = markdownFile(file);

  it('links only to what there is', () => {
    expect(links.filter((link) => !isAddress(link) && !leadsSomewhere(file, link))).toEqual([]);
  });

  it('names only commands that there are', () => {
    expect(commandsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files that there are', () => {
    const named = codes.filter((code) => /^(?:bench|docs|examples|hooks|rules|scripts|src|test)\/[\w./-]+$/.test(code));
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

it('README.md names the commands to start, to test and to review', () => {
  expect(commandsIn(markdownFile('README.md').text)).toEqual(expect.arrayContaining(['start', 'test', 'advisor']));
});

/** The scripts of package.json that a text calls. */
const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test))/g)].map(([, run = '', own = run]) => own);

const isAddress = (link: string): boolean => /^https?:/.test(link);

const leadsSomewhere = (file: string, link: string): boolean => {
  const [path = '', place] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (!existsSync(target)) return false;
  return place === undefined || markdownFile(target).headings.some(({ text }) => anchor(text) === place);
};
