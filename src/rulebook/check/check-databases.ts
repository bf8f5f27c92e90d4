import { FACTS, isFactName } from '../../domain/facts/workload-vocabulary.js';
import { PLATFORMS, QUERY_LANGUAGES } from '../../domain/input/words.js';
import { checkName, checkNames } from './check-name.js';
import { checkCitations, checkTraitsOf, citationsOfSupport } from './check-support.js';
import type { Citation } from './check-support.js';
import { preview } from '../read/fault.js';
import type { Fault } from '../read/fault.js';
import type { RawClaim, RawDatabase } from '../read/raw.js';
import type { Shaped, ShapedFiles } from '../shaped-files.js';
import type { Path } from '../read/yaml-file.js';

/** Holds every database against the families, the traits, the contract and itself. */
export const checkDatabases = ({ databases, families, outside, traits, usage }: ShapedFiles): readonly Fault[] => {
  const familyIds = families.map(({ content }) => content.id);
  return [
    ...databases.flatMap((database) => [
      ...namesFamilies(database, familyIds),
      ...namesEngines(database, databases),
      ...checkCitations(citations(database.content), database.content.sources, database.source, 'something'),
      ...speaksTheContract(database),
      ...boundsNumbers(database),
      ...checkTraitsOf(database.content.support, traits, database.source),
      ...agreesWithItself(database),
    ]),
    ...oneNameEach([...databases, ...outside]),
    ...usage.content.surveys.flatMap(({ shares, scores }, index) =>
      checkNames(
        Object.keys({ ...shares, ...scores }),
        databases.map(({ content }) => content.id),
        usage.source,
        ['surveys', index],
        'the id of a database',
      ),
    ),
    ...families.flatMap(({ source, content: { id, representatives } }) => {
      const own = databases.flatMap(({ content }) => (content.family === id ? content.id : []));
      return checkNames(representatives, own, source, ['representatives'], 'the id of a database of this family');
    }),
  ];
};

type File = Shaped<RawDatabase>;

const namesFamilies = ({ source, content }: File, families: readonly string[]): readonly Fault[] => {
  const others = families.filter((id) => id !== content.family);
  return [
    ...checkName(content.family, families, source, ['family'], 'the id of a family'),
    ...content.secondary.flatMap(({ family }, index) =>
      checkName(family, others, source, ['secondary', index, 'family'], 'the id of another family'),
    ),
  ];
};

/** What a database extends is another that extends none, or one that comes to such a one in the end. */
const namesEngines = ({ source, content }: File, databases: readonly File[]): readonly Fault[] => {
  const ids = databases.map((database) => database.content.id);
  const others = ids.filter((id) => id !== content.id);
  return [
    ...checkNames(content.engines ?? [], ids, source, ['engines'], 'the id of a database'),
    ...(content.extends === undefined
      ? []
      : checkName(content.extends, others, source, ['extends'], 'the id of another database')),
    ...(extendsItself(content, databases)
      ? [source.faultAt(['extends'], 'a database that does not come from this one', preview(content.extends))]
      : []),
  ];
};

const extendsItself = ({ id, extends: first }: RawDatabase, databases: readonly File[]): boolean => {
  const seen = new Set<string>();
  for (let next = first; next !== undefined && !seen.has(next);) {
    if (next === id) return first !== id;
    seen.add(next);
    next = databases.find(({ content }) => content.id === next)?.content.extends;
  }
  return false;
};

/** Every place of a database that cites one of its sources. */
const citations = (content: RawDatabase): readonly Citation[] => {
  const claims = (at: string, list: readonly RawClaim[]): readonly Citation[] =>
    list.map((claim, index) => [[at, index, 'source'], claim.source]);
  return [
    ...claims('secondary', content.secondary),
    ...claims('limits', content.limits),
    ...citationsOfSupport(content.support),
    [['licence', 'source'], content.licence.source],
    [['hostingSource'], content.hostingSource],
    [['consistency', 'source'], content.consistency.source],
    [['multiRegionWrites', 'source'], content.multiRegionWrites.source],
    [['offlineSync', 'source'], content.offlineSync.source],
    ...(content.inMemory === undefined ? [] : [[['inMemory', 'source'], content.inMemory.source] as const]),
    ...(content.ends === undefined ? [] : [[['ends', 'source'], content.ends.source] as const]),
    ...content.managed.flatMap(({ ends }, index): readonly Citation[] =>
      ends === undefined ? [] : [[['managed', index, 'ends', 'source'], ends.source]],
    ),
    ...(content.tested ?? []).map(({ source }, index): Citation => [['tested', index, 'source'], source]),
    ...(content.release === undefined ? [] : [[['release', 'source'], content.release.source] as const]),
  ];
};

const speaksTheContract = ({ source, content }: File): readonly Fault[] => [
  ...content.platforms.flatMap((platform) =>
    checkName(platform, PLATFORMS, source, ['platforms'], 'platforms of the contract'),
  ),
  ...content.languages.flatMap((language) =>
    checkName(language, QUERY_LANGUAGES, source, ['languages'], 'query languages of the contract'),
  ),
  ...content.managed.flatMap(({ platform }, index) =>
    checkName(platform, content.platforms, source, ['managed', index, 'platform'], 'one of its platforms'),
  ),
];

const boundsNumbers = ({ source, content }: File): readonly Fault[] => {
  const seen = new Set<string>();
  return content.limits.flatMap(({ id, fact, hard, atMost, atLeast, when }, index) => {
    const key = `${fact} ${String(hard)} ${JSON.stringify(when ?? null)}`;
    const twice = seen.has(key);
    seen.add(key);
    return [
      ...(isFactName(fact) && FACTS[fact].kind === 'number'
        ? []
        : [source.faultAt(['limits', index, 'fact'], 'a fact that is a number', preview(fact))]),
      // The schema wants one of them; a second would be passed over in silence.
      ...(atMost !== undefined && atLeast !== undefined
        ? [source.faultAt(['limits', index, 'atLeast'], 'one bound', 'atLeast beside atMost')]
        : []),
      ...(twice
        ? [
            source.faultAt(
              ['limits', index],
              `one ${hard ? 'hard' : 'advised'} limit for ${fact}`,
              `${id} beside another`,
            ),
          ]
        : []),
    ];
  });
};

const OWN_MACHINES = ['on-premises', 'kubernetes', 'edge', 'embedded'] as const;

/** Pairs of facts that cannot both be true. */
const agreesWithItself = ({ source, content }: File): readonly Fault[] => {
  const { licence, selfHosted, platforms, managed, languages, support } = content;
  const faults: Fault[] = [];
  const refuse = (contradicts: boolean, path: Path, expected: string, received: string): void => {
    if (contradicts) faults.push(source.faultAt(path, expected, received));
  };
  // The other way round happens: the public domain is open, and no licence that the OSI could approve.
  refuse(
    licence.osi && licence.kind !== 'open-source',
    ['licence', 'kind'],
    'open-source for a licence that the OSI approved',
    licence.kind,
  );
  refuse(
    (licence.osi || licence.kind === 'open-source') && !selfHosted,
    ['selfHosted'],
    'true for an open-source licence',
    'a managed-only product',
  );
  refuse(!selfHosted && managed.length === 0, ['managed'], 'an offering, where nobody can host it themselves', 'none');
  for (const platform of OWN_MACHINES) {
    refuse(
      // The network of a provider may be at the edge, where that provider alone runs the database.
      !selfHosted && platforms.includes(platform) && !managed.some((offering) => offering.platform === platform),
      ['platforms'],
      'public clouds only for a managed-only product',
      preview(platform),
    );
  }
  refuse(
    languages.includes('sql') && support['sql-interface']?.level === 'absent',
    ['support', 'sql-interface'],
    'some support, as its languages name SQL',
    'absent',
  );
  refuse(
    !selfHosted && ['native', 'good'].includes(support['self-hosting']?.level ?? ''),
    ['support', 'self-hosting'],
    'absent for a managed-only product',
    String(support['self-hosting']?.level),
  );
  return faults;
};

interface Named {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly managed?: readonly { readonly aliases?: readonly string[] }[];
}

/** Its names, and where they stand. */
const namesIn = ({ id, aliases, managed = [] }: Named): readonly (readonly [name: string, path: Path])[] => [
  [id, ['id']],
  ...aliases.map((name, at) => [name, ['aliases', at]] as const),
  ...managed.flatMap((offering, index) =>
    (offering.aliases ?? []).map((name, at) => [name, ['managed', index, 'aliases', at]] as const),
  ),
];

const oneNameEach = (databases: readonly Shaped<Named>[]): readonly Fault[] => {
  const seen = new Map<string, string>();
  return databases.flatMap(({ source, content }) =>
    namesIn(content).flatMap(([name, path]) => {
      const other = seen.get(name);
      seen.set(name, content.id);
      return other === undefined
        ? []
        : [source.faultAt(path, 'a name of its own', `${preview(name)}, also of ${other}`)];
    }),
  );
};
