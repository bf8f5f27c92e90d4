import type { WarningAnswer } from '../../answers/recommendation/remark.js';
import { databaseCalled } from '../../domain/rulebook/stores/database-called.js';
import type { Service } from '../../domain/rulebook/stores/service.js';
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
    case 'closed-service':
    case 'several-engines': {
      const { kind, service, pointer } = warning;
      const happened = service.happened[language];
      const message =
        kind === 'closed-service'
          ? say.closedService(service.title, happened, listOf(namesOf(service.instead, saying), language))
          : say.severalEngines(happened, service.instead.join(', '), countedAs(service, saying));
      return { kind, message, pointer };
    }
    case 'ending-service': {
      const { kind, name, ends, pointer } = warning;
      return { kind, message: say.endingService(name, ends.on, ends.successor), pointer };
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

const namesOf = (ids: readonly string[], { rulebook }: Saying): readonly string[] =>
  ids.map((id) => rulebook.databases.find((database) => database.id === id)?.title ?? id);

/** The database as which a service for several engines is counted. */
const countedAs = ({ id }: Service, { rulebook }: Saying): string | undefined =>
  databaseCalled(id, rulebook.databases)?.title;

interface Phrases {
  readonly unknownDatabase: (id: string, near: string | undefined) => string;
  readonly closedService: (title: string, happened: string, instead: string) => string;
  readonly severalEngines: (happened: string, ids: string, countedAs: string | undefined) => string;
  readonly endingService: (name: string, on: string, successor: string | undefined) => string;
  readonly useCasesDisagree: (facts: string) => string;
  readonly onlyUseCases: string;
  readonly weakSpot: (database: string, trait: string) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    unknownDatabase: (id, near) =>
      `"${id}" is not in the catalogue, so it counts for nothing.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    closedService: (title, happened, instead) =>
      `${title} is no longer a choice, so that it runs counts for nothing. ${happened} In its place: ${instead}.`,
    severalEngines: (happened, ids, counted) =>
      `${happened} ${counted === undefined ? 'It counts for nothing until the engine is said' : `It is counted as ${counted}, the usual one`}; write which of them runs: ${ids}.`,
    endingService: (name, on, successor) =>
      `${name} ends on ${on}.${successor === undefined ? '' : ` Its maker points to ${successor}.`}`,
    useCasesDisagree: (facts) => `The use cases imply different values of ${facts}; state them.`,
    onlyUseCases:
      'Everything here rests on what such use cases typically need. State what is known of this one to make the answer firmer.',
    weakSpot: (database, trait) => `${database} comes first although it is poor at something important: ${trait}.`,
  },
  ko: {
    unknownDatabase: (id, near) =>
      `"${id}" 항목은 목록에 없어 반영하지 않았습니다.${near === undefined ? '' : ` "${near}" 항목을 뜻하셨습니까?`}`,
    closedService: (title, happened, instead) =>
      `${title} 서비스는 앞으로 쓸 수 없어 반영하지 않았습니다. ${happened} 대신 쓸 데이터베이스: ${instead}.`,
    severalEngines: (happened, ids, counted) =>
      `${happened} ${counted === undefined ? '엔진을 알 수 없어 반영하지 않았습니다.' : `가장 흔한 ${counted} 기준으로 반영했습니다.`} 다음 중 하나로 적어 주십시오: ${ids}.`,
    endingService: (name, on, successor) =>
      `${name} 서비스는 ${on}에 종료됩니다.${successor === undefined ? '' : ` 제공사가 안내하는 대안: ${successor}.`}`,
    useCasesDisagree: (facts) => `용도에 따라 다음 값이 서로 다릅니다. 직접 지정해 주십시오: ${facts}.`,
    onlyUseCases: '이 답은 해당 용도의 일반적인 요구만을 근거로 합니다. 실제 요구를 입력하면 답이 더 확실해집니다.',
    weakSpot: (database, trait) => `1위인 ${database}도 중요한 요구인 ${trait}에는 약합니다.`,
  },
};
