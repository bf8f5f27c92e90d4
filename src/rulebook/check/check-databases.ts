import { FACTS, isFactName } from '../../domain/facts/workload-facts.js';
import { PLATFORMS, QUERY_LANGUAGES } from '../../domain/input/words.js';
import { preview } from '../read/fault.js';
import type { Fault } from '../read/fault.js';
import type { RawClaim, RawDatabase } from '../read/raw.js';
import type { Shaped, ShapedFiles } from '../shaped-files.js';
import type { Path } from '../read/yaml-file.js';

/** Holds every database against the families, the traits, the contract and itself. */
export const checkDatabases = ({ databases, families, traits }: ShapedFiles): readonly Fault[] => {
  const known = { families: families.map(({ content }) => content.id), traits: traits.content.map(({ id }) => id) };
  return [
    ...databases.flatMap((database) => [
      ...namesFamilies(database, known.families),
      ...citesItsSources(database),
      ...speaksTheContract(database),
      ...boundsNumbers(database),
      ...knowsItsTraits(database, known.traits),
      ...agreesWithItself(database),
    ]),
    ...oneNameEach(databases),
    ...families.flatMap(({ source, content }) =>
      content.representatives.flatMap((id, index) =>
        databases.some((database) => database.content.id === id && database.content.family === content.id)
          ? []
          : [source.faultAt(['representatives', index], 'the id of a database of this family', preview(id))],
      ),
    ),
  ];
};

type File = Shaped<RawDatabase>;

const namesFamilies = ({ source, content }: File, families: readonly string[]): readonly Fault[] => [
  ...(families.includes(content.family)
    ? []
    : [source.faultAt(['family'], 'the id of a family', preview(content.family))]),
  ...content.secondary.flatMap(({ family }, index) =>
    families.includes(family) && family !== content.family
      ? []
      : [source.faultAt(['secondary', index, 'family'], 'the id of another family', preview(family))],
  ),
];

/** Every place of a database that cites one of its sources. */
const citations = (content: RawDatabase): readonly (readonly [Path, string])[] => {
  const claims = (at: string, list: readonly RawClaim[]): readonly (readonly [Path, string])[] =>
    list.map((claim, index) => [[at, index, 'source'], claim.source] as const);
  return [
    ...claims('secondary', content.secondary),
    ...claims('limits', content.limits),
    ...Object.entries(content.support).map(([trait, claim]) => [['support', trait, 'source'], claim.source] as const),
    [['licence', 'source'], content.licence.source],
    [['hostingSource'], content.hostingSource],
    [['consistency', 'source'], content.consistency.source],
    [['multiRegionWrites', 'source'], content.multiRegionWrites.source],
    [['offlineSync', 'source'], content.offlineSync.source],
    ...(content.release === undefined ? [] : [[['release', 'source'], content.release.source] as const]),
  ];
};

const citesItsSources = ({ source, content }: File): readonly Fault[] => {
  const cited = citations(content);
  const keys = new Set(cited.map(([, key]) => key));
  return [
    ...cited.flatMap(([path, key]) =>
      Object.hasOwn(content.sources, key) ? [] : [source.faultAt(path, 'a key of sources', preview(key))],
    ),
    ...Object.keys(content.sources)
      .filter((key) => !keys.has(key))
      .map((key) => source.faultAt(['sources', key], 'a source that something cites', `${preview(key)}, never cited`)),
  ];
};

const speaksTheContract = ({ source, content }: File): readonly Fault[] => {
  const unknown = (
    words: readonly string[],
    known: readonly string[],
    path: Path,
    expected: string,
  ): readonly Fault[] =>
    words.filter((word) => !known.includes(word)).map((word) => source.faultAt(path, expected, preview(word)));
  return [
    ...unknown(content.platforms, PLATFORMS, ['platforms'], 'platforms of the contract'),
    ...unknown(content.languages, QUERY_LANGUAGES, ['languages'], 'query languages of the contract'),
    ...content.managed.flatMap(({ platform }, index) =>
      content.platforms.includes(platform)
        ? []
        : [source.faultAt(['managed', index, 'platform'], 'one of its platforms', preview(platform))],
    ),
  ];
};

const boundsNumbers = ({ source, content }: File): readonly Fault[] => {
  const seen = new Set<string>();
  return content.limits.flatMap(({ id, fact, hard, atMost, atLeast }, index) => {
    const key = `${fact} ${String(hard)}`;
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

const knowsItsTraits = ({ source, content }: File, traits: readonly string[]): readonly Fault[] =>
  Object.keys(content.support)
    .filter((trait) => !traits.includes(trait))
    .map((trait) => source.faultAt(['support', trait], 'a trait of traits.yaml', preview(trait)));

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
      !selfHosted && platforms.includes(platform),
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

const oneNameEach = (databases: readonly File[]): readonly Fault[] => {
  const seen = new Map<string, string>();
  return databases.flatMap(({ source, content }) =>
    [content.id, ...content.aliases].flatMap((name, index) => {
      const other = seen.get(name);
      seen.set(name, content.id);
      const path = index === 0 ? ['id'] : ['aliases', index - 1];
      return other === undefined
        ? []
        : [source.faultAt(path, 'a name of its own', `${preview(name)}, also of ${other}`)];
    }),
  );
};
