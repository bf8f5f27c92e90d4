import type { Assurance, Confidence, Doubt } from '../../domain/advice/verdict/confidence.js';
import type { Language } from '../../domain/text.js';
import { round } from '../round.js';
import type { Saying } from '../saying.js';

/** What keeps an answer from being surer, as a sentence; null where nothing does. */
export const sayDoubts = ({ confidence, doubts }: Assurance, { language }: Saying): string | null => {
  if (doubts.length === 0) return null;
  const say = PHRASES[language];
  return say.sentence(
    confidence,
    doubts.map((doubt) => sayDoubt(doubt, language)),
  );
};

const sayDoubt = (doubt: Doubt, language: Language): string => {
  const say = PHRASES[language];
  switch (doubt.kind) {
    case 'conflicts':
      return say.conflicts;
    case 'fit':
      return say.fit(round(doubt.fit));
    case 'margin':
      return say.margin(round(doubt.margin));
    case 'areas':
      return doubt.unknown.length > LISTED ? say.little : say.areas(doubt.unknown.map(({ title }) => title[language]));
  }
};

/** So many gaps are named; where there are more, little is known. */
const LISTED = 3;

interface Phrases {
  readonly sentence: (confidence: Confidence, doubts: readonly string[]) => string;
  readonly conflicts: string;
  readonly fit: (fit: string) => string;
  readonly margin: (margin: string) => string;
  readonly areas: (areas: readonly string[]) => string;
  readonly little: string;
}

const OR = new Intl.ListFormat('en', { type: 'disjunction' });

const EN: Readonly<Record<Confidence, string>> = { high: 'High', medium: 'Medium', low: 'Low' };
const KO: Readonly<Record<Confidence, string>> = { high: '높습니다', medium: '보통입니다', low: '낮습니다' };

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    sentence: (confidence, doubts) => `${EN[confidence]} confidence: ${doubts.join('; ')}.`,
    conflicts: 'some of the requirements cannot be had together',
    fit: (fit) => `even the best fits only ${fit} of 100`,
    margin: (margin) => (margin === '0' ? 'the next is as good' : `the next is ${margin} behind`),
    // Their titles hold an "and" of their own.
    areas: (areas) => `nothing is stated ${OR.format(areas.map((area) => `of ${area}`))}`,
    little: 'little is stated so far',
  },
  ko: {
    sentence: (confidence, doubts) => `확신도는 ${KO[confidence]}(${doubts.join(', ')}).`,
    conflicts: '서로 양립할 수 없는 요구가 있음',
    fit: (fit) => `1위도 100점 중 ${fit}점에 그침`,
    margin: (margin) => (margin === '0' ? '2위와 점수가 같음' : `2위와 ${margin}점 차이`),
    areas: (areas) => `입력되지 않은 정보: ${areas.join(', ')}`,
    little: '아직 입력된 정보가 적음',
  },
};
