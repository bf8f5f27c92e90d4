import type { RuledOutAnswer } from '../../answers/recommendation/ruled-out.js';
import type { Language } from '../../domain/text.js';
import type { DatabaseStanding } from '../../domain/advice/ranking/rank-databases.js';
import { isRuledOut } from '../../domain/advice/ranking/rank.js';
import { fill } from '../fill.js';
import { formatValue } from '../format-value.js';
import { needId } from './say-need.js';
import type { Telling } from './telling.js';

/** What was ruled out, by cause: a database counts for the first of its causes, and the cause that rules out most comes first. */
export const sayRuledOut = (databases: readonly DatabaseStanding[], telling: Telling): readonly RuledOutAnswer[] => {
  const byCause = new Map<string, Group>();
  for (const standing of databases) {
    if (!isRuledOut(standing)) continue;
    const cause = causeOf(standing);
    const key = `${cause.cause} ${cause.id} ${cause.fact ?? ''}`;
    const group = byCause.get(key) ?? { ...cause, standings: [] };
    byCause.set(key, group);
    group.standings.push(standing);
  }
  return [...byCause.values()]
    .sort((one, other) => other.standings.length - one.standings.length)
    .map(({ cause, id, say, standings }) => ({
      cause,
      id,
      because: say(telling, standings.length),
      count: standings.length,
      databases: standings.slice(0, telling.shown.named).map(({ database }) => database.id),
    }));
};

interface Cause extends Pick<RuledOutAnswer, 'cause' | 'id'> {
  /** The fact that a limit is on: limits of two databases may be called alike and be on different ones. */
  readonly fact?: string;
  /** The cause as a sentence, of so many databases. */
  readonly say: (telling: Telling, count: number) => string;
}

interface Group extends Cause {
  readonly standings: DatabaseStanding[];
}

const causeOf = ({ runs, limits, unmet: [need] }: DatabaseStanding): Cause => {
  if (runs === 'leaving') return { cause: 'leaving', id: 'leaving', say: ({ language }) => LEAVING[language] };
  if (need !== undefined) {
    const say: Cause['say'] = ({ facts, language }) => fill(need.strongest.rule.because, facts, language);
    return { cause: 'need', id: needId(need), say };
  }
  const met = limits.find(({ excludes }) => excludes);
  if (met === undefined) throw new Error('nothing rules it out');
  const { limit, fact } = met;
  // What a limit is, each database says for itself; of several it is told what all of them fail to give.
  const say: Cause['say'] = ({ language }, count) =>
    count === 1 ? limit.evidence[language] : UNMET[language](fact.name, formatValue(fact.name, fact.value, language));
  return { cause: 'limit', id: limit.id, fact: fact.name, say };
};

const UNMET: Readonly<Record<Language, (fact: string, value: string) => string>> = {
  en: (fact, value) => `They do not meet what is asked for: ${fact} is ${value}.`,
  ko: (fact, value) => `다음 조건을 충족하지 못합니다: ${fact}, ${value}.`,
};

const LEAVING: Readonly<Record<Language, string>> = {
  en: 'The team is leaving it.',
  ko: '팀이 걷어내고 있는 데이터베이스입니다.',
};
