import type { ChalkInstance } from 'chalk';
import type { RecommendationAnswer } from '../../answers/recommendation/recommendation.js';
import type { StandingAnswer } from '../../answers/recommendation/standing.js';
import type { NeedAnswer } from '../../answers/recommendation/need.js';
import type { VerdictAnswer } from '../../answers/recommendation/verdict.js';
import type { Language } from '../../domain/text.js';
import { inColumns, type Cell } from '../columns.js';
import { escapeControls } from '../escape-controls.js';

/** So many databases are named for each family. */
const DATABASES = 3;

/**
 * A recommendation for people: the verdict, what is no database where that is the answer, the families in their order, and
 * what to settle, watch, mind and ask.
 */
export const prettyRecommendation = (answer: RecommendationAnswer, paint: ChalkInstance): string => {
  const { workload, verdict, ranking, needs = [], conflicts, warnings, questions, language } = answer;
  const say = PHRASES[language];
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.bold(title), ...lines.map((line) => `  ${line}`)];
  const lines = [
    `${paint.bold(escapeControls(workload))}: ${escapeControls(verdict.text)}`,
    ...section(say.outside, outsideOf(verdict, say, paint)),
    ...section(say.families, inColumns(ranking.map((standing) => rowOf(standing, needs, say, paint)))),
    // What decides between databases decides nothing where none is wanted.
    ...section(
      say.decisive,
      'decisive' in verdict && verdict.kind !== 'not-a-database'
        ? verdict.decisive.map(({ because }) => escapeControls(because))
        : [],
    ),
    ...section(
      say.movesWhen,
      // The first of them is part of the verdict's own sentences.
      verdict.kind === 'keep'
        ? verdict.movesWhen.slice(1).map(({ sign, fixFirst }) => escapeControls(say.sign(sign, fixFirst)))
        : [],
    ),
    ...section(
      say.conflicts,
      conflicts.map(({ message }) => escapeControls(message)),
    ),
    ...section(
      say.warnings,
      warnings.map(({ message }) => escapeControls(message)),
    ),
    ...section(
      say.questions,
      questions.map(({ fact, question }) => `${escapeControls(question)} ${paint.dim(`(${fact})`)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
};

const outsideOf = (verdict: VerdictAnswer, say: Phrases, paint: ChalkInstance): readonly string[] => {
  if (verdict.kind !== 'not-a-database') return [];
  const { title, fit, products } = verdict.outside;
  return [`${paint.green(escapeControls(title))} ${say.fit(fit)}: ${products.join(', ')}`];
};

const rowOf = (
  standing: StandingAnswer,
  needs: readonly NeedAnswer[],
  say: Phrases,
  paint: ChalkInstance,
): readonly Cell[] => {
  const { rank, family, fit, outcome, databases = [] } = standing;
  if (standing.outcome === 'ruled-out') {
    const why = needs.find(({ id }) => id === standing.unmet[0])?.because ?? standing.note ?? '';
    return [
      { text: '–' },
      { text: family.title, paint: paint.dim },
      { text: say.ruledOut, paint: paint.dim },
      { text: escapeControls(why), paint: paint.dim },
    ];
  }
  const named = databases.filter((database) => database.outcome !== 'ruled-out').slice(0, DATABASES);
  // Where even the best of them fits weakly, all do, and the family says so for them.
  const mark = (one: { readonly outcome: string }): string => (one.outcome === 'weak-fit' ? say.weakFit : '');
  const isWeak = outcome === 'weak-fit';
  return [
    { text: `${rank}.` },
    { text: family.title, paint: rank === 1 ? paint.green : paint.reset },
    { text: `${say.fit(fit)}${mark({ outcome })}` },
    { text: named.map((one) => `${one.title} ${one.fit}${isWeak ? '' : mark(one)}`).join(', ') },
  ];
};

interface Phrases {
  readonly outside: string;
  readonly families: string;
  readonly ruledOut: string;
  /** What follows a fit that is weak. */
  readonly weakFit: string;
  readonly fit: (fit: number) => string;
  readonly decisive: string;
  readonly movesWhen: string;
  readonly sign: (sign: string, fixFirst: string) => string;
  readonly conflicts: string;
  readonly warnings: string;
  readonly questions: string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    outside: 'No database, with its fit of 100, and its products',
    families: 'Families, and the first databases of each, with their fit of 100',
    ruledOut: 'ruled out',
    weakFit: ' (weak fit)',
    fit: (fit) => String(fit),
    decisive: 'What decides',
    movesWhen: 'Further signs to move by',
    sign: (sign, fixFirst) => `When ${sign}; before that, ${fixFirst}.`,
    conflicts: 'To be settled first',
    warnings: 'To be minded',
    questions: 'Answers that could change this',
  },
  ko: {
    outside: '데이터베이스가 아닌 추천 대상(적합도, 100점 만점)과 제품',
    families: '계열과 계열별 상위 데이터베이스(적합도, 100점 만점)',
    ruledOut: '제외',
    weakFit: '(적합도 낮음)',
    fit: (fit) => `${fit}점`,
    decisive: '결정적인 이유',
    movesWhen: '옮길 때가 되었다는 그 밖의 신호',
    sign: (sign, fixFirst) => `${sign}. 옮기기 전에 먼저 ${fixFirst}.`,
    conflicts: '먼저 해결할 충돌',
    warnings: '주의할 점',
    questions: '답에 따라 결과가 달라질 수 있는 질문',
  },
};
