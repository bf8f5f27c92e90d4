import type { Outside } from '../../../src/domain/rulebook/stores/outside.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import { anchor, code, page, ruleFile, table } from '../markdown.js';
import { waysOf } from './condition.js';

export const outsidePage = ({ outside }: Rulebook): string =>
  page(
    '# What is no database',
    'For some workloads the honest answer is no database. The entries below are weighed on the same needs as the databases, where what was stated allows for them at all; where one fits better than every database, the verdict is `not-a-database`, names it, and says what a database still keeps beside it. [How it decides](how-it-decides.md) tells more.',
    table(outside, [
      { head: 'What', cell: ({ title }) => `[${heading(title.en)}](#${anchor(title.en)})` },
      { head: 'Products', cell: ({ products }) => products.map(({ name }) => name).join(', ') },
      { head: 'What a database keeps beside it', cell: ({ beside }) => beside?.for.en ?? 'nothing' },
    ]),
    ...outside.map(section),
  );

/** Titles stand as within a sentence. */
const heading = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

const section = ({ id, title, meaning, because, when, unless }: Outside): string =>
  [
    `## ${heading(title.en)}`,
    ruleFile(code(id), `outside/${id}`),
    meaning.en,
    `It can be the answer where:\n\n${waysOf(when.tree)}`,
    `And is none where:\n\n${waysOf(unless.tree)}`,
    `Why: ${because.en}`,
  ].join('\n\n');
