import type { RuledOutAnswer } from '../../answers/recommendation/ruled-out.js';
import type { Language } from '../../domain/text.js';
import type { DatabaseStanding } from '../../domain/advice/ranking/rank-databases.js';
import { isRuledOut } from '../../domain/advice/ranking/rank.js';
import { fill } from '../fill.js';
import { needId } from './say-need.js';
import type { Telling } from './telling.js';

/** What was ruled out, by cause: a database counts for the first of its causes, and the cause that rules out most comes first. */
export const sayRuledOut = (databases: readonly DatabaseStanding[], telling: Telling): readonly RuledOutAnswer[] => {
  const byCause = new Map<string, Group>();
  for (const standing of databases) {
    if (!isRuledOut(standing)) continue;
    const cause = causeOf(standing);
    const key = `${cause.cause} ${cause.id}`;
    const group = byCause.get(key) ?? { ...cause, standings: [] };
    byCause.set(key, group);
    group.standings.push(standing);
  }
  return [...byCause.values()]
    .sort((one, other) => other.standings.length - one.standings.length)
    .map(({ cause, id, say, standings }) => ({
      cause,
      id,
      because: say(telling),
      count: standings.length,
      databases: standings.slice(0, telling.shown.named).map(({ database }) => database.id),
    }));
};

interface Cause extends Pick<RuledOutAnswer, 'cause' | 'id'> {
  readonly say: (telling: Telling) => string;
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
  const limit = limits.find(({ excludes }) => excludes)?.limit;
  return { cause: 'limit', id: limit?.id ?? '', say: ({ language }) => limit?.evidence[language] ?? '' };
};

const LEAVING: Readonly<Record<Language, string>> = {
  en: 'The team is leaving it.',
  ko: '팀이 걷어내고 있는 데이터베이스입니다.',
};
