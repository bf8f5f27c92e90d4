import type { Named } from '../../domain/advice/verdict/judge.js';
import type { DatabaseStanding } from '../../domain/advice/ranking/rank-databases.js';
import type { TieBreak } from '../../domain/advice/verdict/ties.js';
import type { Weighed } from '../../domain/advice/weigh.js';
import type { Usage } from '../../domain/rulebook/stores/usage.js';
import type { Language } from '../../domain/text.js';
import { fill } from '../fill.js';
import { listOf, traitTitle } from '../names.js';
import { round } from '../round.js';
import type { Saying } from '../saying.js';
import { nameDatabase } from './name-database.js';
import { sayMusts } from './say-conflict.js';
import { sayDoubts } from './say-doubts.js';

/** So many equals, or products of a kind, are named in a sentence. */
const NAMED = 3;

/** A verdict that names something, in a few sentences: what to take and why, what is as good, what it lacks, what is next. */
export const sayVerdictText = (verdict: Named, weighed: Weighed, saying: Saying): string => {
  const doubts = sayDoubts(verdict, saying);
  const clash = weighed.conflicts.length > 0 ? [PHRASES[saying.language].clash] : [];
  return [
    ...opening(verdict, weighed, saying),
    ...tie(verdict, saying),
    ...weakSpots(verdict, saying),
    ...next(verdict, saying),
    ...move(verdict, saying),
    ...clash,
    ...(doubts === null || verdict.confidence === 'high' ? [] : [doubts]),
  ].join(' ');
};

/** A verdict that names nothing: what is missing, or what clashes. */
export const sayOpen = ({ verdict, conflicts }: Weighed, saying: Saying): string => {
  const clash = conflicts.find((conflict) => conflict.kind === 'musts');
  return verdict.kind === 'contradictory' && clash !== undefined
    ? sayMusts(clash, saying)
    : PHRASES[saying.language].undecided;
};

export const withoutNeed = (trait: string, database: string, language: Language): string =>
  PHRASES[language].without(trait, database);

const opening = (verdict: Named, { facts, beside }: Weighed, saying: Saying): readonly string[] => {
  const { kind, first, outside, decisive } = verdict;
  const { language } = saying;
  const say = PHRASES[language];
  const { database, noun } = introduce(first.best, saying);
  const fit = round(first.fit);
  if (outside !== undefined) {
    const { title, because, beside: left } = outside.outside;
    return [
      say.outside(title[language], listOf(outside.products.slice(0, NAMED), language), round(outside.fit)),
      fill(because, facts, language),
      ...(beside === undefined || left === undefined
        ? []
        : [say.besideOutside(nameDatabase(beside, saying), left.for[language])]),
      // One that is poor at what is asked for is nobody's second choice.
      ...(verdict.weakSpots.length > 0 ? [] : [say.ifDatabase(database, fit)]),
    ];
  }
  const traits = listOf(
    decisive.map(({ need }) => traitTitle(need.trait, saying)),
    language,
  );
  const decides = traits === '' ? [] : [say.decides(traits)];
  if (first.outcome === 'weak-fit') return [say.weakFit(database, noun, fit), ...decides];
  if (kind === 'keep') return [keep(first.best, fit, saying), ...decides];
  // Another kind could earn its cost where this one is poor at something, and none could where nothing else is left.
  const serves = verdict.weakSpots.length === 0 && verdict.second !== undefined;
  if (kind === 'stay-relational' && !verdict.closeCall && serves) return [say.relational(database, fit), ...decides];
  return [say.best(database, noun, fit), ...decides];
};

const keep = ({ database, runs }: DatabaseStanding, fit: string, saying: Saying): string => {
  const say = PHRASES[saying.language];
  const engine =
    database.kinship === 'extension'
      ? saying.rulebook.databases.find(({ id }) => id === database.extends)?.title
      : undefined;
  if (engine !== undefined) return say.keepAndAdd(engine, database.title, fit);
  return runs === 'strained' ? say.keepStrained(database.title, fit) : say.keep(database.title, fit);
};

const tie = ({ first: { best }, equals, brokenBy, outside }: Named, saying: Saying): readonly string[] => {
  if (brokenBy === undefined || outside !== undefined) return [];
  const { language } = saying;
  const names = [best, ...equals].map(({ database }) => nameDatabase(database, saying));
  const more = names.length - 1 - NAMED;
  const listed = more > 0 ? [...names.slice(0, NAMED + 1), PHRASES[language].others(more)] : names;
  return [PHRASES[language].tie(listOf(listed, language), names[0] ?? '', brokenBy, best.database.usage?.survey)];
};

const weakSpots = ({ weakSpots: spots, outside }: Named, saying: Saying): readonly string[] => {
  const { language } = saying;
  const say = PHRASES[language];
  if (spots.length === 0 || outside !== undefined) return [];
  const traits = [...new Set(spots.map(({ reason }) => traitTitle(reason.need.trait, saying)))].slice(0, NAMED);
  const beside = spots.find((spot) => spot.beside !== undefined);
  return [
    say.weak(listOf(traits, language)),
    ...(beside?.beside === undefined
      ? []
      : [say.putBeside(nameDatabase(beside.beside, saying), traitTitle(beside.reason.need.trait, saying))]),
  ];
};

/** The rival, where there is one that was not told among the equals. */
const next = ({ kind, second, rival, equals, closeCall, outside }: Named, saying: Saying): readonly string[] => {
  if (second === undefined || rival === undefined || equals.includes(rival) || outside !== undefined) return [];
  const say = PHRASES[saying.language];
  // What comes close is no reason to leave what runs.
  const near = kind === 'keep' ? say.closeToKept : say.closeSecond;
  return [(closeCall ? near : say.second)(introduce(second.best, saying), round(second.fit))];
};

/** The database that a family stands on, and what it is. */
const introduce = ({ database }: DatabaseStanding, saying: Saying): Introduced => ({
  database: nameDatabase(database, saying),
  noun: saying.rulebook.families.find(({ id }) => id === database.family)?.noun[saying.language] ?? database.family,
});

const move = ({ movesWhen: [sign], first: { best } }: Named, { language }: Saying): readonly string[] => {
  if (sign === undefined) return [];
  const say = PHRASES[language];
  // What is strained already wants relief first, then a look at whether it has come.
  return [(best.runs === 'strained' ? say.relieve : say.move)(sign.sign[language], sign.fixFirst[language])];
};

type Survey = Usage['survey'];
type Next = (second: Introduced, fit: string) => string;

interface Introduced {
  readonly database: string;
  readonly noun: string;
}

interface Phrases {
  readonly undecided: string;
  readonly clash: string;
  readonly best: (database: string, noun: string, fit: string) => string;
  readonly relational: (database: string, fit: string) => string;
  readonly weakFit: (database: string, noun: string, fit: string) => string;
  readonly keep: (database: string, fit: string) => string;
  readonly keepStrained: (database: string, fit: string) => string;
  readonly keepAndAdd: (engine: string, extension: string, fit: string) => string;
  readonly outside: (title: string, products: string, fit: string) => string;
  readonly besideOutside: (database: string, what: string) => string;
  readonly ifDatabase: (database: string, fit: string) => string;
  readonly decides: (traits: string) => string;
  readonly others: (count: number) => string;
  readonly tie: (names: string, named: string, brokenBy: TieBreak, survey: Survey) => string;
  readonly weak: (traits: string) => string;
  readonly putBeside: (database: string, trait: string) => string;
  readonly closeSecond: Next;
  readonly closeToKept: Next;
  readonly second: Next;
  readonly move: (sign: string, fixFirst: string) => string;
  readonly relieve: (sign: string, fixFirst: string) => string;
  readonly without: (trait: string, database: string) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    undecided:
      'Too little is known to recommend anything. The questions below are the ones whose answers would decide.',
    clash: 'Some of what it asks for cannot be had together; settle the conflicts first.',
    best: (database, noun, fit) => `Start with ${database}, ${noun}: it fits ${fit} of 100.`,
    relational: (database, fit) =>
      `A relational database serves this best, and no other kind earns its cost: start with ${database}, which fits ${fit} of 100.`,
    weakFit: (database, noun, fit) => `Nothing fits well: the best is ${database}, ${noun}, with ${fit} of 100.`,
    keep: (database, fit) =>
      `Keep ${database}, which runs already: it meets every must, and nothing else is far enough ahead to pay for one more store. It fits ${fit} of 100.`,
    keepStrained: (database, fit) =>
      `Keep ${database}, although it is strained: it meets every must, and nothing else is far enough ahead to pay for a move. It fits ${fit} of 100.`,
    keepAndAdd: (engine, extension, fit) =>
      `Keep ${engine}, which runs already, and add ${extension}: together they meet every must, and nothing else is far enough ahead to pay for one more store. ${engine} with ${extension} fits ${fit} of 100.`,
    outside: (title, products, fit) =>
      `This is not a job for a database: ${title}, such as ${products}, serves it best and fits ${fit} of 100.`,
    besideOutside: (database, what) => `Beside it ${database} keeps ${what}.`,
    ifDatabase: (database, fit) => `If it has to be a database, ${database} comes first with ${fit}.`,
    decides: (traits) => `What decides is ${traits}.`,
    others: (count) => (count === 1 ? 'one other' : `${count} others`),
    tie: (names, named, brokenBy, survey) =>
      `${names} are equal in all that you stated; ${
        brokenBy === 'already-run'
          ? `${named} is named since it runs already`
          : brokenBy === 'nothing'
            ? 'nothing known sets them apart, so take the one that the team knows'
            : `${named} is named since more of the trade use it${survey === undefined ? '' : ` (${round(survey.percent)} % of those asked in ${survey.year})`}`
      }.`,
    weak: (traits) => `It is poor at ${traits}.`,
    putBeside: (database, trait) => `Put ${database} beside it for ${trait}.`,
    closeSecond: ({ database, noun }, fit) =>
      `It is a close call: ${database}, ${noun}, has ${fit}, so let what the team knows decide.`,
    closeToKept: ({ database, noun }, fit) =>
      `It is a close call, but no reason to move: ${database}, ${noun}, has ${fit}.`,
    second: ({ database, noun }, fit) => `The next of another kind is ${database}, ${noun}, with ${fit}.`,
    move: (sign, fixFirst) => `Look again when ${sign}; before you move, ${fixFirst}.`,
    relieve: (sign, fixFirst) => `To relieve it, ${fixFirst}; move if even so ${sign}.`,
    without: (trait, database) => `If ${trait} were not needed, ${database} would come first.`,
  },
  ko: {
    undecided: '추천하기에는 정보가 너무 적습니다. 아래 질문의 답에 따라 결론이 정해집니다.',
    clash: '서로 양립할 수 없는 요구가 있으니 충돌 항목부터 해결하십시오.',
    best: (database, noun, fit) => `${database}부터 검토하십시오(${noun}, 적합도 100점 중 ${fit}점).`,
    relational: (database, fit) =>
      `관계형 데이터베이스가 가장 적합하며, 다른 종류를 도입해도 비용만큼의 이점이 없습니다. ${database}부터 검토하십시오(적합도 100점 중 ${fit}점).`,
    weakFit: (database, noun, fit) =>
      `잘 맞는 제품이 없습니다. 그나마 가장 나은 것은 ${database}입니다(${noun}, 적합도 100점 중 ${fit}점).`,
    keep: (database, fit) =>
      `이미 운영 중인 ${database} 유지를 권합니다(적합도 100점 중 ${fit}점). 필수 요구를 모두 충족하며, 저장소를 하나 더 둘 만큼 앞서는 제품이 없습니다.`,
    keepStrained: (database, fit) =>
      `이미 여유가 없지만 당분간은 ${database} 유지를 권합니다(적합도 100점 중 ${fit}점). 필수 요구를 모두 충족하며, 비용을 들여 옮길 만큼 앞서는 제품이 없습니다.`,
    keepAndAdd: (engine, extension, fit) =>
      `이미 운영 중인 ${engine}에 ${extension} 확장을 추가해 계속 쓰기를 권합니다(적합도 100점 중 ${fit}점). 둘을 함께 쓰면 필수 요구를 모두 충족하며, 저장소를 하나 더 둘 만큼 앞서는 제품이 없습니다.`,
    outside: (title, products, fit) =>
      `데이터베이스에 맡길 일이 아닙니다. 가장 적합한 것은 ${title}입니다(적합도 100점 중 ${fit}점). 예로는 ${products} 등이 있습니다.`,
    besideOutside: (database, what) => `${database}도 함께 두고 여기에 다음을 보관하십시오: ${what}.`,
    ifDatabase: (database, fit) => `꼭 데이터베이스여야 한다면 1순위는 ${database}입니다(${fit}점).`,
    decides: (traits) => `결정적인 요구는 ${traits}입니다.`,
    others: (count) => `그 외 ${count}개`,
    tie: (names, named, brokenBy, survey) =>
      `입력된 요구만으로는 다음 제품의 우열을 가릴 수 없습니다: ${names}. ${
        brokenBy === 'already-run'
          ? `이 가운데 이미 운영 중인 ${named} 쪽을 권합니다`
          : brokenBy === 'nothing'
            ? '달리 구별할 근거도 없으니 팀에 익숙한 것을 고르십시오'
            : `이 가운데 더 널리 쓰이는 ${named} 쪽을 권합니다${survey === undefined ? '' : `(${survey.year}년 조사에서 응답자의 ${round(survey.percent)}%가 사용)`}`
      }.`,
    weak: (traits) => `다만 다음 요구에는 약합니다: ${traits}.`,
    putBeside: (database, trait) => `${trait} 요구는 ${database}도 함께 두어 보완하십시오.`,
    closeSecond: ({ database, noun }, fit) =>
      `종류가 다른 차선책은 ${database}입니다(${noun}, ${fit}점). 차이가 근소하니 팀에 익숙한 쪽을 고르십시오.`,
    closeToKept: ({ database, noun }, fit) =>
      `종류가 다른 차선책은 ${database}입니다(${noun}, ${fit}점). 차이가 근소하지만 옮길 이유는 되지 않습니다.`,
    second: ({ database, noun }, fit) => `종류가 다른 차선책은 ${database}입니다(${noun}, ${fit}점).`,
    move: (sign, fixFirst) => `다음 신호가 보이면 다시 검토하십시오: ${sign}. 옮기기 전에 먼저 ${fixFirst}.`,
    relieve: (sign, fixFirst) => `우선 ${fixFirst}. 그래도 다음 신호가 보이면 옮기십시오: ${sign}.`,
    without: (trait, database) => `${trait} 요구가 없다면 1위는 ${database}입니다.`,
  },
};
