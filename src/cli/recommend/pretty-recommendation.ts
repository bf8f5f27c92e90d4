import type { ChalkInstance } from 'chalk';
import type { RecommendationAnswer } from '../../answers/recommendation/recommendation.js';
import type { StandingAnswer } from '../../answers/recommendation/standing.js';
import type { Language } from '../../domain/text.js';
import { inColumns, type Cell } from '../columns.js';
import { escapeControls } from '../escape-controls.js';

/** So many databases are named for each family. */
const DATABASES = 3;

/** A recommendation for people: the verdict, the families in their order, and what to settle, mind and ask. */
export const prettyRecommendation = (answer: RecommendationAnswer, paint: ChalkInstance): string => {
  const { workload, verdict, ranking, conflicts, warnings, questions, language } = answer;
  const say = PHRASES[language];
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.bold(title), ...lines.map((line) => `  ${line}`)];
  const lines = [
    `${paint.bold(escapeControls(workload))}: ${escapeControls(verdict.text)}`,
    ...section(say.families, inColumns(ranking.map((standing) => rowOf(standing, say, paint)))),
    ...section(
      say.decisive,
      verdict.decisive.map(({ because }) => escapeControls(because)),
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

const rowOf = (
  { rank, family, outcome, fit, unmet, note, databases }: StandingAnswer,
  say: Phrases,
  paint: ChalkInstance,
): readonly Cell[] => {
  if (outcome === 'ruled-out') {
    const [why] = unmet;
    return [
      { text: '–' },
      { text: family.title, paint: paint.dim },
      { text: say.ruledOut, paint: paint.dim },
      { text: escapeControls(why?.because ?? note ?? ''), paint: paint.dim },
    ];
  }
  const named = databases.filter((database) => database.outcome === 'fits').slice(0, DATABASES);
  return [
    { text: `${rank}.` },
    { text: family.title, paint: rank === 1 ? paint.green : paint.reset },
    { text: say.fit(fit) },
    { text: named.map(({ title, fit: each }) => `${title} ${each}`).join(', ') },
  ];
};

interface Phrases {
  readonly families: string;
  readonly ruledOut: string;
  readonly fit: (fit: number) => string;
  readonly decisive: string;
  readonly conflicts: string;
  readonly warnings: string;
  readonly questions: string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    families: 'Families, and the first databases of each, with their fit of 100',
    ruledOut: 'ruled out',
    fit: (fit) => String(fit),
    decisive: 'What decides',
    conflicts: 'To be settled first',
    warnings: 'To be minded',
    questions: 'Answers that could change this',
  },
  ko: {
    families: '계열과 계열별 상위 데이터베이스(적합도, 100점 만점)',
    ruledOut: '제외',
    fit: (fit) => `${fit}점`,
    decisive: '결정적인 이유',
    conflicts: '먼저 해결할 충돌',
    warnings: '주의할 점',
    questions: '답에 따라 결과가 달라질 수 있는 질문',
  },
};
