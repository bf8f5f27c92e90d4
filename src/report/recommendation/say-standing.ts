import type { StandingAnswer } from '../../answers/recommendation/standing.js';
import type { Language } from '../../domain/text.js';
import type { Reason } from '../../domain/advice/ranking/rank.js';
import type { FamilyStanding } from '../../domain/advice/ranking/stand-families.js';
import { sayDatabase } from './say-database.js';
import { needId, sayNeedSupport } from './say-need.js';
import type { Shown } from './shown.js';
import type { Telling } from './telling.js';

/** The place of a family: `place` counts from 0, and `told` are the needs that the answer tells. */
export const sayStanding = (
  { family, best, outcome, fit, hundredths, reasons, unmet, databases }: FamilyStanding,
  place: number,
  telling: Telling,
): StandingAnswer => {
  const { shown, language, detail } = telling;
  const said = {
    rank: place + 1,
    family: { id: family.id, title: family.title[language], nosql: family.nosql },
    database: best.database.id,
    fit,
    ...(detail !== 'brief' && { points: hundredths / 100 }),
    ...(place < shown.supported && {
      support: sayNeedSupport(
        reasons.slice(0, shown.needs),
        telling,
        evidenceAt(place),
        place === 0 ? shown.evidence.first : shown.evidence.others,
      ),
    }),
    ...(shown.databases > 0 && {
      databases: databases
        .slice(0, shown.databases)
        .map((one, at) => sayDatabase(one, family, limitsAt(at, shown), telling)),
    }),
  };
  return outcome === 'ruled-out'
    ? {
        ...said,
        outcome,
        unmet: unmet.slice(0, shown.unmet).map(needId),
        ...(detail !== 'brief' && { note: NO_DATABASE[language] }),
      }
    : { ...said, outcome };
};

/** All that the leader has is told with its evidence; of the others, what they lack or have only poorly. */
const evidenceAt =
  (place: number) =>
  ({ support, need }: Reason): boolean =>
    place === 0 || (need.strongest.strength !== 'slight' && (support.level === 'absent' || support.level === 'weak'));

const limitsAt = (at: number, { limits }: Shown): number => (at === 0 ? limits : Math.ceil(limits / 2));

const NO_DATABASE: Readonly<Record<Language, string>> = {
  en: 'Every database of this family lacks a must or passes a limit, so the family is not recommended.',
  ko: '필수 요구를 모두 충족하면서 한도도 넘지 않는 데이터베이스가 이 계열에 없으므로 추천하지 않습니다.',
};
