import type { Rulebook } from '../domain/rulebook.js';
import type { Source } from '../domain/source.js';

/** What the rulebook holds, and how fresh it is. */
export interface RulebookAnswer {
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  readonly counts: {
    readonly families: number;
    readonly traits: number;
    readonly useCases: number;
    readonly selectionRules: number;
    readonly conflictRules: number;
    readonly questions: number;
  };
  readonly sources: {
    readonly verified: number;
    readonly unverified: number;
    readonly oldestCheckedOn: string | null;
  };
}

export const sayRulebook = (rulebook: Rulebook): RulebookAnswer => ({
  name: rulebook.name,
  version: rulebook.version,
  digest: rulebook.digest,
  counts: {
    families: rulebook.families.length,
    traits: rulebook.traits.length,
    useCases: rulebook.useCases.length,
    selectionRules: rulebook.selection.length,
    conflictRules: rulebook.conflicts.length,
    questions: rulebook.questions.length,
  },
  sources: saySources(rulebook),
});

const saySources = (rulebook: Rulebook): RulebookAnswer['sources'] => {
  const cited = distinct(citedBy(rulebook));
  const days = cited.flatMap(({ checkedOn }) => checkedOn ?? []).sort();
  return { verified: days.length, unverified: cited.length - days.length, oldestCheckedOn: days[0] ?? null };
};

const citedBy = ({ families, selection, conflicts }: Rulebook): readonly Source[] => [
  ...families.flatMap(({ sources }) => sources),
  ...selection.map(({ source }) => source),
  ...conflicts.map(({ source }) => source),
];

/** One page may be cited for several claims; each of them is checked on its own. */
const distinct = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map((source) => [JSON.stringify([source.title, source.url, source.note]), source])).values(),
];
