import { USE_CASES } from '../../domain/input/words.js';
import { STATED_FACTS } from '../../domain/input/workload.js';
import { NOSQL_HEADLINES } from '../../domain/rulebook/trait.js';
import { checkArchitecture } from './check-architecture.js';
import { checkDatabases } from './check-databases.js';
import { checkName, checkNames } from './check-name.js';
import { checkOutside } from './check-outside.js';
import { checkServices } from './check-services.js';
import { checkSupport, type ListedTraits } from './check-support.js';
import { preview } from '../read/fault.js';
import type { Fault } from '../read/fault.js';
import type { Shaped, ShapedFiles } from '../shaped-files.js';
import type { RawFamily, RawSelection } from '../read/raw.js';
import { uniqueIds } from './unique-ids.js';
import type { Path, YamlFile } from '../read/yaml-file.js';

/** Holds the files against each other: whatever one names, another must define. */
export const checkLinks = (files: ShapedFiles): readonly Fault[] => [
  ...[
    ...files.families,
    ...files.databases,
    ...files.outside,
    ...files.signs,
    ...files.styles,
    ...files.patterns,
    ...rulesOf(files),
  ].flatMap(fileNamedAfterId),
  // Rules of every kind share one address.
  ...uniqueIds(rulesOf(files).map(({ source, content }) => [content.id, source, ['id']] as const)),
  ...files.families.flatMap((family) => checkFamily(family, files)),
  ...uniqueIds(files.families.map((file) => [String(file.content.order), file.source, ['order']] as const)),
  ...checkDatabases(files),
  ...checkOutside(files),
  ...checkServices(files),
  ...checkSigns(files),
  ...checkTraits(files.traits, files.selection, 'rule'),
  ...checkTraits(files.styleTraits, files.drivers, 'driver'),
  ...files.conflicts.flatMap(({ source, content }) =>
    content.relax.flatMap((fact, index) => checkStated(fact, source, ['relax', index])),
  ),
  ...checkUseCases(files),
  ...checkNosql(files),
  ...checkQuestions(files),
  ...checkArchitecture(files),
  ...checkVerdict(files),
];

const rulesOf = ({
  selection,
  conflicts,
  drivers,
  review,
}: ShapedFiles): readonly Shaped<{ readonly id: string }>[] => [...selection, ...conflicts, ...drivers, ...review];

const fileNamedAfterId = ({ source, content }: Shaped<{ readonly id: string }>): readonly Fault[] =>
  source.file.endsWith(`/${content.id}.yaml`)
    ? []
    : [source.faultAt(['id'], 'the name of the file', preview(content.id))];

const checkFamily = (family: Shaped<RawFamily>, { traits }: ShapedFiles): readonly Fault[] => [
  ...checkSupport(family, traits),
  ...family.content.suited.flatMap(({ useCases = [] }, index) =>
    useCases.flatMap((useCase) =>
      checkName(useCase, USE_CASES, family.source, ['suited', index, 'useCases'], 'a use case of the contract'),
    ),
  ),
];

const checkSigns = ({ signs, families, traits }: ShapedFiles): readonly Fault[] => {
  const familyIds = families.map((family) => family.content.id);
  return signs.flatMap(({ source, content }) => [
    ...checkNames(content.families, familyIds, source, ['families'], 'the id of a family'),
    ...checkNames(content.toward, idsOf(traits.content), source, ['toward'], `a trait of ${traits.source.file}`),
  ]);
};

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** A list of traits, and the rules that need them: each must be in the list, and each of the list be needed. */
const checkTraits = (
  { source, content }: ListedTraits,
  rules: readonly Shaped<RawSelection>[],
  by: string,
): readonly Fault[] => {
  const needed = rules.map((rule) => rule.content.need.trait);
  const listed = `a trait of ${source.file}`;
  return [
    ...uniqueIds(content.map(({ id }, index) => [id, source, [index, 'id']] as const)),
    ...rules.flatMap((rule) =>
      checkName(rule.content.need.trait, idsOf(content), rule.source, ['need', 'trait'], listed),
    ),
    ...content.flatMap(({ id }, index) =>
      checkName(id, needed, source, [index, 'id'], `a trait that some ${by} needs`),
    ),
  ];
};

const STATED = Object.keys(STATED_FACTS);

const checkStated = (fact: string, source: YamlFile, path: Path): readonly Fault[] =>
  checkName(fact, STATED, source, path, 'a fact of the contract');

const checkUseCases = ({ useCases: { source, content } }: ShapedFiles): readonly Fault[] => [
  ...uniqueIds(content.map(({ id }, index) => [id, source, [index, 'id']] as const)),
  ...USE_CASES.filter((id) => !content.some((entry) => entry.id === id)).map((id) =>
    source.faultAt([], `an entry for the use case ${id}`, 'nothing'),
  ),
  ...content.flatMap(({ id, implies }, index) => [
    ...checkName(id, USE_CASES, source, [index, 'id'], 'a use case of the contract'),
    ...Object.entries(implies).flatMap(([group, facts]) =>
      Object.keys(facts).flatMap((key) => checkStated(`${group}.${key}`, source, [index, 'implies', group, key])),
    ),
  ]),
];

const checkNosql = ({ nosql: { source, content } }: ShapedFiles): readonly Fault[] => [
  ...uniqueIds(content.headlines.map(({ id }, index) => [id, source, ['headlines', index, 'id']] as const)),
  ...NOSQL_HEADLINES.filter((id) => !content.headlines.some((headline) => headline.id === id)).map((id) =>
    source.faultAt(['headlines'], `an entry for the headline trait ${id}`, 'nothing'),
  ),
  ...content.headlines.flatMap(({ id }, index) =>
    checkName(id, NOSQL_HEADLINES, source, ['headlines', index, 'id'], 'a headline trait of NoSQL'),
  ),
];

const checkQuestions = ({ questions: { source, content } }: ShapedFiles): readonly Fault[] => [
  ...uniqueIds(content.map(({ fact }, index) => [fact, source, [index, 'fact']] as const)),
  ...content.flatMap(({ fact }, index) => checkStated(fact, source, [index, 'fact'])),
];

const checkVerdict = ({ rulebook: { source, content }, families }: ShapedFiles): readonly Fault[] => {
  const { areas, stayWith } = content.verdict;
  const known = families.map((family) => family.content.id);
  return [
    ...checkName(stayWith, known, source, ['verdict', 'stayWith'], 'the id of a family'),
    ...areas.flatMap(({ facts }, index) =>
      facts.flatMap((fact, at) => checkStated(fact, source, ['verdict', 'areas', index, 'facts', at])),
    ),
  ];
};
