import type { ConditionTree, Examples, Strength } from '../domain/rule.js';
import type { SupportLevel } from '../domain/support.js';
import type { Text } from '../domain/text.js';
import type { Trait } from '../domain/trait.js';
import type { Rulebook } from '../domain/rulebook.js';
import type { QueryLanguage, UseCase } from '../domain/words.js';

/** The files as their JSON Schemas describe them; only files that passed those are read as such. */
export interface RawSource {
  readonly title: string;
  readonly url: string;
  readonly note?: string;
  readonly checkedOn?: string;
  readonly unverified?: true;
}

export interface RawSelection {
  readonly id: string;
  readonly when: ConditionTree;
  readonly need: { readonly trait: string; readonly strength: Strength };
  readonly because: Text;
  readonly source: RawSource;
  readonly examples: Examples;
}

export interface RawConflict {
  readonly id: string;
  readonly when: ConditionTree;
  readonly because: Text;
  readonly relax: readonly string[];
  readonly source: RawSource;
  readonly examples: Examples;
}

export interface RawFamily {
  readonly id: string;
  readonly order: number;
  readonly nosql: boolean;
  readonly aliases: readonly string[];
  readonly title: Text;
  readonly representatives: readonly { readonly id: string; readonly name: string; readonly languages: readonly QueryLanguage[] }[];
  readonly storage: Text;
  readonly characteristics: readonly Text[];
  readonly suited: readonly (Text & { readonly useCases?: readonly UseCase[] })[];
  readonly unsuited: readonly Text[];
  readonly sources: Readonly<Record<string, RawSource>>;
  readonly support: Readonly<Record<string, { readonly level: SupportLevel; readonly evidence: Text; readonly source: string }>>;
}

export type RawTraits = readonly Trait[];

export type RawUseCases = readonly {
  readonly id: UseCase;
  readonly title: Text;
  readonly implies: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}[];

export type RawQuestions = readonly { readonly fact: string; readonly ask: Text }[];

export type RawSettings = Pick<Rulebook, 'name' | 'version' | 'weights' | 'verdict' | 'informationOnly'>;
