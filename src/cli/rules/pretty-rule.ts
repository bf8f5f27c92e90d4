import type { ChalkInstance } from 'chalk';
import type { RuleAnswer, RuleCaseAnswer } from '../../answers/catalogue/rule.js';
import type { ConditionTree } from '../../domain/rulebook/rule.js';
import type { Language } from '../../domain/text.js';

/** A rule for people; braces stand where the values of facts go. */
export const prettyRule = (rule: RuleAnswer, language: Language, paint: ChalkInstance): string => {
  const { id, kind, title, trait, strength, severity, relax, because, patterns, sources, cases, when } = rule;
  const say = PHRASES[language];
  const listed = (label: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ['', paint.bold(label), ...items.map((item) => `  ${item}`)];
  const conditions =
    cases.length === 0 ? listed(say.when, linesOf(when)) : cases.flatMap((one) => aboutCase(one, say, paint));
  const lines = [
    [paint.bold(id), kind, severity ?? strength ?? '', trait ?? ''].filter((part) => part !== '').join('  '),
    ...(title === null ? [] : [title]),
    '',
    because,
    ...conditions,
    ...listed(say.relax, relax),
    ...listed(say.patterns, patterns),
    ...listed(
      say.sources,
      sources.map(({ title: page, url }) => `${page} <${url}>`),
    ),
  ];
  return `${lines.join('\n')}\n`;
};

const aboutCase = (
  { when, severity, message, remedy }: RuleCaseAnswer,
  say: Phrases,
  paint: ChalkInstance,
): readonly string[] => [
  '',
  `${paint.bold(say.when)} (${severity})`,
  ...linesOf(when).map((line) => `  ${line}`),
  `  ${say.message}: ${message}`,
  `  ${say.remedy}: ${remedy}`,
];

/** A condition, a line for each of its parts. */
const linesOf = (tree: ConditionTree): readonly string[] => {
  if ('fact' in tree) return [`${tree.fact} ${tree.operator} ${JSON.stringify(tree.value)}`];
  if ('not' in tree) return ['not', ...indented(linesOf(tree.not))];
  if ('condition' in tree) return [tree.condition];
  const [word, parts] = 'all' in tree ? ['all', tree.all] : ['any', tree.any];
  return [word, ...indented(parts.flatMap(linesOf))];
};

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

interface Phrases {
  readonly when: string;
  readonly message: string;
  readonly remedy: string;
  readonly relax: string;
  readonly patterns: string;
  readonly sources: string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    when: 'When',
    message: 'Says',
    remedy: 'What to do',
    relax: 'What can give way',
    patterns: 'Patterns',
    sources: 'Sources',
  },
  ko: {
    when: '조건',
    message: '내용',
    remedy: '해결 방법',
    relax: '완화할 수 있는 요구',
    patterns: '관련 패턴',
    sources: '출처',
  },
};
