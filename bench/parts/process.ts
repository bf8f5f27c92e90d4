import type { Detail } from '../../src/domain/detail.js';
import { gatherFacts } from '../../src/domain/advice/needs/gather-facts.js';
import { gatherNeeds } from '../../src/domain/advice/needs/gather-needs.js';
import { rankDatabases } from '../../src/domain/advice/ranking/rank-databases.js';
import { recommend } from '../../src/domain/advice/recommend.js';
import { sayRecommendation } from '../../src/report/recommendation/say-recommendation.js';
import { RULEBOOK as rulebook } from '../../test/rulebook/served-rulebook.js';
import { answered, TODAY } from '../answers.js';
import { holdEqual } from '../engines/hold-equal.js';
import { jsonLogic } from '../engines/json-logic.js';
import { engineForEachRun, sharedEngine } from '../engines/json-rules-engine.js';
import { knownFacts, type KnownFacts } from '../engines/rules-engine.js';
import { zen } from '../engines/zen.js';
import { inTurn, microseconds } from '../measure/in-process.js';
import type { Part } from '../measure/part.js';
import type { Goal, Row } from '../measure/row.js';
import { PUBLISHED } from '../published-workloads.js';

const SAYING = { rulebook, language: 'en', staleBefore: TODAY } as const;

/** What a recommendation costs without a server, beside the engines that could have done a part of it. */
export const inProcess: Part = async (effort) => {
  const { selection, databases, weights } = rulebook;
  const known = PUBLISHED.map((workload) => knownFacts(gatherFacts(workload, rulebook).facts));
  const engines = { built: engineForEachRun(selection), shared: sharedEngine(selection), logic: jsonLogic(selection) };
  const fast = await zen(selection);
  await holdEqual([...Object.values(engines), ...(fast === undefined ? [] : [fast])], firedOf, known);

  const facts = inTurn(known);
  const next = inTurn(PUBLISHED);
  const said = (detail: Detail) => sayRecommendation(recommend(next(), rulebook), detail, SAYING);
  const took = await microseconds(
    {
      rules: () => gatherNeeds(facts().facts, selection),
      factsAndRules: () => gatherNeeds(gatherFacts(next(), rulebook).facts, selection),
      ranking: () => {
        const { facts } = gatherFacts(next(), rulebook);
        const ranked = rankDatabases(gatherNeeds(facts, selection), facts, [], databases, weights);
        // Reasons that are put together only where they are read are read here.
        return ranked.reduce((count, { reasons }) => count + reasons.length, 0);
      },
      recommendation: () => recommend(next(), rulebook),
      briefWords: () => said('brief'),
      standardWords: () => said('standard'),
      fullWords: () => said('full'),
      briefBytes: () => answered(next(), 'brief'),
      standardBytes: () => answered(next(), 'standard'),
      fullBytes: () => answered(next(), 'full'),
      built: () => engines.built.fire(facts()),
      shared: () => engines.shared.fire(facts()),
      logic: () => engines.logic.fire(facts()),
      zen: () => fast?.fire(facts()),
    },
    effort,
  );

  const beside = (engine: keyof typeof engines, ours: keyof typeof took, what: string, goal?: Goal): Row => ({
    name: `${what}: as fast as ${engines[engine].name}`,
    value: took[engine] / took[ours],
    unit: '×',
    ...(goal && { goal }),
  });
  const spent = (what: keyof typeof took, name: string): Row => ({ name, value: took[what], unit: 'µs' });
  const ranked = `${databases.length} databases ranked with all reasons`;
  return [
    beside('built', 'rules', 'rules', { atLeast: 60 }),
    beside('shared', 'rules', 'rules', FASTER),
    beside('logic', 'rules', 'rules', FASTER),
    ...(fast === undefined
      ? []
      : [{ name: `rules: as fast as ${fast.name}`, value: took.zen / took.rules, unit: '×', goal: FASTER } as const]),
    beside('built', 'factsAndRules', 'facts and rules'),
    beside('built', 'ranking', ranked, { atLeast: 15 }),
    beside('built', 'recommendation', 'whole recommendation'),
    beside('built', 'briefBytes', 'brief answer in bytes', { atLeast: 8 }),
    beside('built', 'standardBytes', 'standard answer in bytes'),
    beside('built', 'fullBytes', 'full answer in bytes'),
    spent('rules', `${selection.length} rules asked, their facts given`),
    spent('factsAndRules', 'facts gathered and rules asked'),
    spent('ranking', ranked),
    spent('recommendation', 'whole recommendation'),
    spent('briefWords', 'and brief in words'),
    spent('standardWords', 'and standard in words'),
    spent('fullWords', 'and full in words'),
    spent('briefBytes', 'and brief in bytes'),
    spent('standardBytes', 'and standard in bytes'),
    spent('fullBytes', 'and full in bytes'),
    ...(['built', 'shared', 'logic'] as const).map((engine) => spent(engine, engines[engine].name)),
    ...(fast === undefined ? [] : [{ name: fast.name, value: took.zen, unit: 'µs' } as const]),
  ];
};

const FASTER = { atLeast: 1 } as const;

const firedOf = ({ facts }: KnownFacts): readonly string[] =>
  rulebook.selection.filter(({ when }) => when.holds(facts) !== undefined).map(({ id }) => id);
