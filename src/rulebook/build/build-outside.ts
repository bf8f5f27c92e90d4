import { WORKLOAD_VOCABULARY } from '../../domain/facts/workload-vocabulary.js';
import type { Outside } from '../../domain/rulebook/stores/outside.js';
import type { RawOutside } from '../read/raw.js';
import { buildSupport } from './build-support.js';
import { citing } from './citing.js';
import { compileCondition } from './condition.js';

/** What is no database, out of its checked file. It lacks every trait that the file does not list. */
export const buildOutside = (raw: RawOutside, traits: readonly { readonly id: string }[]): Outside => {
  const { lacks, lacksSource, when, unless, ...rest } = raw;
  const { sources, support } = buildSupport(raw);
  const lacking = { evidence: lacks, source: citing(raw)(lacksSource) };
  return {
    ...rest,
    sources,
    when: compileCondition(when, WORKLOAD_VOCABULARY),
    unless: compileCondition(unless, WORKLOAD_VOCABULARY),
    support: new Map(traits.map(({ id }) => [id, support.get(id) ?? { level: 'absent', ...lacking }])),
    lacks: lacking,
  };
};
