import type { WarningAnswer } from '../../answers/recommendation/remark.js';
import type { Language } from '../../domain/text.js';
import type { Warning } from '../../domain/advice/warnings.js';
import { listOf, traitTitle } from '../names.js';
import { nameDatabase } from './name-database.js';
import type { Saying } from '../saying.js';

export const sayWarning = (warning: Warning, saying: Saying): WarningAnswer => {
  const { language } = saying;
  const say = PHRASES[language];
  switch (warning.kind) {
    case 'unknown-database': {
      const { kind, id, didYouMean, pointer } = warning;
      return { kind, message: say.unknownDatabase(id, didYouMean), pointer };
    }
    case 'use-cases-disagree':
      return {
        kind: warning.kind,
        message: say.useCasesDisagree(listOf(warning.facts, language)),
        pointer: '/useCases',
      };
    case 'only-use-cases':
      return { kind: warning.kind, message: say.onlyUseCases, pointer: '/useCases' };
    case 'weak-spot': {
      const { database, need, support } = warning;
      const message = say.weakSpot(nameDatabase(database, saying), traitTitle(need.trait, saying));
      return { kind: warning.kind, message: `${message} ${support.evidence[language]}`, pointer: null };
    }
  }
};

interface Phrases {
  readonly unknownDatabase: (id: string, near: string | undefined) => string;
  readonly useCasesDisagree: (facts: string) => string;
  readonly onlyUseCases: string;
  readonly weakSpot: (database: string, trait: string) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    unknownDatabase: (id, near) =>
      `"${id}" is not in the catalogue, so it counts for nothing.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    useCasesDisagree: (facts) => `The use cases imply different values of ${facts}; state them.`,
    onlyUseCases:
      'Everything here rests on what such use cases typically need. State what is known of this one to make the answer firmer.',
    weakSpot: (database, trait) => `${database} comes first although it is poor at something important: ${trait}.`,
  },
  ko: {
    unknownDatabase: (id, near) =>
      `"${id}" 항목은 목록에 없어 반영하지 않았습니다.${near === undefined ? '' : ` "${near}" 항목을 뜻하셨습니까?`}`,
    useCasesDisagree: (facts) => `용도에 따라 다음 값이 서로 다릅니다. 직접 지정해 주십시오: ${facts}.`,
    onlyUseCases: '이 답은 해당 용도의 일반적인 요구만을 근거로 합니다. 실제 요구를 입력하면 답이 더 확실해집니다.',
    weakSpot: (database, trait) => `1위인 ${database}도 중요한 요구인 ${trait}에는 약합니다.`,
  },
};
