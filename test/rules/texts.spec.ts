import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../src/domain/text.js';
import { namesInBraces } from '../../src/rulebook/check/names-in-braces.js';
import { notEnglish, notKorean } from '../report/languages.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { leavesOf } from './leaves.js';
import { TEXTS } from './texts.js';

/** What people call the databases: with the vendor or without. */
const PRODUCTS = RULEBOOK.databases
  .flatMap(({ id, title }) => [id, title, title.replace(/^(Amazon|Apache|Azure|Google Cloud|Google) /, '')])
  .map((name) => name.toLowerCase());

const RULES = [...RULEBOOK.selection, ...RULEBOOK.conflicts];

describe('The texts of the rulebook', () => {
  it('are English where they say so', () => {
    expect(TEXTS.length).toBeGreaterThan(1000);
    expect(TEXTS.flatMap(({ place, text }) => notEnglish(text.en)?.concat(` (${place})`) ?? [])).toStrictEqual([]);
  });

  it('are Korean where they say so', () => {
    expect(TEXTS.flatMap(({ place, text }) => notKorean(text.ko)?.concat(` (${place})`) ?? [])).toStrictEqual([]);
  });

  // The documentation of the products writes them so; each of the others would be a second word for the same thing.
  it.each([
    ['쿼럼', /정족수/],
    ['복제본', /레플리카/],
    ['컬럼', /(?<![가-힣])열(?:을|은|만|의|과|이나|마다|처럼| 단위| 저장)/],
    ['구체화된 뷰', /구체화 뷰/],
    ['핫 키, 핫 로우', /뜨거운/],
    ['10MB', /\d [KMGTP]i?B(?![A-Za-z])/],
  ])('say %s in Korean, in one word everywhere', (_, other) => {
    expect(TEXTS.filter(({ text }) => other.test(text.ko)).map(({ place }) => place)).toStrictEqual([]);
  });

  it('have no blanks at their ends and none doubled', () => {
    const untidy = ({ en, ko }: { en: string; ko: string }): boolean =>
      [en, ko].some((text) => /^\s|\s$|\s\s/.test(text));
    expect(TEXTS.filter(({ text }) => untidy(text))).toStrictEqual([]);
  });
});

describe('Why a rule needs its trait', () => {
  it.each(RULES)('$id: quotes only facts that the rule reads, the same ones in each language', ({ because, when }) => {
    const [en = [], ko = []] = LANGUAGES.map((language) => [...new Set(namesInBraces(because[language]))].sort());
    expect(en).toStrictEqual(ko);
    const read: readonly string[] = when.reads;
    expect(en.filter((name) => !read.includes(name))).toStrictEqual([]);
  });

  it.each(RULES)('$id: names no product, other than by a language that the rule reads', ({ because, when }) => {
    const said = LANGUAGES.map((language) => because[language].toLowerCase()).join('\n');
    const spoken = leavesOf(when.tree).flatMap(({ value }) => (typeof value === 'string' ? [value.toLowerCase()] : []));
    expect(PRODUCTS.filter((name) => said.includes(name) && !spoken.includes(name))).toStrictEqual([]);
  });
});
