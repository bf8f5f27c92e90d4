import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { Assurance } from '../../../src/domain/advice/verdict/confidence.js';
import type { Fact, FactValue } from '../../../src/domain/facts/fact.js';
import type { Text } from '../../../src/domain/text.js';
import { LANGUAGES } from '../../../src/domain/text.js';
import type { FactName } from '../../../src/domain/facts/workload-vocabulary.js';
import type { Warning } from '../../../src/domain/advice/warnings.js';
import { fill } from '../../../src/report/fill.js';
import { formatValue } from '../../../src/report/format-value.js';
import { listOf, traitTitle } from '../../../src/report/names.js';
import { sayDoubts } from '../../../src/report/recommendation/say-doubts.js';
import { sayWarning } from '../../../src/report/recommendation/say-warning.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { sayingIn } from '../saying-in.js';

interface Phrases {
  readonly values: readonly (Text & { readonly fact: FactName; readonly value: FactValue })[];
  readonly titles: readonly (Text & { readonly trait: string })[];
  readonly lists: readonly (Text & { readonly items: readonly string[] })[];
  readonly templates: readonly { readonly text: string; readonly filled: string }[];
  readonly doubts: readonly (Text & Assurance)[];
  readonly warnings: readonly (Text & { readonly warning: Warning; readonly pointer: string })[];
}

const PHRASES = parse(readFileSync(new URL('phrases.yaml', import.meta.url), 'utf8')) as Phrases;

describe.each(LANGUAGES)('In a sentence (%s)', (language) => {
  it.each(PHRASES.values)('$fact of $value', ({ fact, value, ...said }) => {
    expect(formatValue(fact, value, language)).toBe(said[language]);
  });

  it.each(PHRASES.titles)('the title of $trait', ({ trait, ...said }) => {
    expect(traitTitle(trait, sayingIn(language))).toBe(said[language]);
  });

  it.each(PHRASES.lists)('the list of $items', ({ items, ...said }) => {
    expect(listOf(items, language)).toBe(said[language]);
  });

  it.each(PHRASES.doubts)('what keeps an answer from being surer: $en', ({ confidence, doubts, ...said }) => {
    expect(sayDoubts({ confidence, doubts }, sayingIn(language))).toBe(said[language]);
  });

  it.each(PHRASES.warnings)('the warning $warning.kind', ({ warning, pointer, ...said }) => {
    expect(sayWarning(warning, sayingIn(language))).toStrictEqual({
      kind: warning.kind,
      message: said[language],
      pointer,
    });
  });
});

describe('A template', () => {
  const known: Fact = {
    name: 'data.datasetGb',
    value: 1500,
    origin: 'stated',
    pointers: ['/data/datasetGb'],
    firm: true,
  };

  it.each(PHRASES.templates)('$text', ({ text, filled }) => {
    expect(fill({ en: text, ko: '' }, new Map([[known.name, known]]), 'en')).toBe(filled);
  });
});

describe('The title of a trait in an English sentence', () => {
  it('keeps the capitals inside its words', () => {
    const capitals = (title: string): string => title.slice(1).replaceAll(/[^A-Z]/g, '');
    for (const { id, title } of RULEBOOK.traits) {
      expect(capitals(traitTitle(id, sayingIn('en')))).toBe(capitals(title.en));
      if (/^\w+[A-Z]/.test(title.en)) expect(traitTitle(id, sayingIn('en'))).toBe(title.en);
    }
  });
});
