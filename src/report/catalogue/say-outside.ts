import type {
  OutsideEntryAnswer,
  OutsideSummaryAnswer,
  OutsideSupportAnswer,
} from '../../answers/catalogue/outside.js';
import type { Outside } from '../../domain/rulebook/stores/outside.js';
import type { Trait } from '../../domain/rulebook/trait.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

export const sayOutsideSummary = (
  { id, order, title, aliases, adoption, meaning, products, hosting }: Outside,
  { language }: Saying,
): OutsideSummaryAnswer => ({
  id,
  order,
  title: title[language],
  aliases,
  adoption,
  meaning: meaning[language],
  products: products.map(({ name, platforms }) => ({ name, platforms })),
  hosting: { managed: hosting.managed, selfHosted: hosting.selfHosted },
});

export const sayOutsideEntry = (outside: Outside, saying: Saying): OutsideEntryAnswer => {
  const { rulebook, language } = saying;
  const { when, unless, because, lacks, beside, sources } = outside;
  return {
    ...sayOutsideSummary(outside, saying),
    when: when.tree,
    unless: unless.tree,
    because: because[language],
    support: rulebook.traits.flatMap((trait) => saySupport(outside, trait, saying)),
    lacks: { evidence: lacks.evidence[language], source: saySource(lacks.source, saying) },
    beside: beside === undefined ? null : { for: beside.for[language], workload: beside.workload },
    sources: sources.map((source) => saySource(source, saying)),
  };
};

/** What it lacks is the same sentence each time, and is said once. */
const saySupport = (
  { support: all }: Outside,
  { id, title }: Trait,
  saying: Saying,
): readonly OutsideSupportAnswer[] => {
  const support = all.get(id);
  if (support === undefined || support.level === 'absent') return [];
  const { level, evidence, source } = support;
  const { language } = saying;
  return [
    { trait: id, title: title[language], level, evidence: evidence[language], source: saySource(source, saying) },
  ];
};
