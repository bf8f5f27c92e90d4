import { USE_CASES } from '../../domain/input/words.js';
import { STATED_FACTS } from '../../domain/input/workload.js';
import { checkArchitecture } from './check-architecture.js';
import { checkDatabases } from './check-databases.js';
import { checkSupport } from './check-support.js';
import { preview } from '../read/fault.js';
import type { Fault } from '../read/fault.js';
import type { Shaped, ShapedFiles } from '../shaped-files.js';
import type { RawFamily } from '../read/raw.js';
import { uniqueIds } from './unique-ids.js';
import type { Path, YamlFile } from '../read/yaml-file.js';

/** Holds the files against each other: whatever one names, another must define. */
export const checkLinks = (files: ShapedFiles): readonly Fault[] => [
  ...[...[...files.families, ...files.databases, ...files.styles, ...files.patterns], ...rulesOf(files)].flatMap(
    fileNamedAfterId,
  ),
  // Rules of every kind share one address.
  ...uniqueIds(rulesOf(files).map(({ source, content }) => [content.id, source, ['id']] as const)),
  ...files.families.flatMap((family) => checkFamily(family, files)),
  ...uniqueIds(files.families.map((file) => [String(file.content.order), file.source, ['order']] as const)),
  ...checkDatabases(files),
  ...checkTraits(files),
  ...checkSelection(files),
  ...checkConflicts(files),
  ...checkUseCases(files),
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

const checkFamily = (family: Shaped<RawFamily>, files: ShapedFiles): readonly Fault[] => {
  const { source, content } = family;
  const traits = files.traits.content.map(({ id }) => id);
  return [
    ...checkSupport(family, traits, 'traits.yaml'),
    ...content.suited.flatMap(({ useCases = [] }, index) =>
      useCases
        .filter((useCase) => !USE_CASES.includes(useCase))
        .map((useCase) =>
          source.faultAt(['suited', index, 'useCases'], 'a use case of the contract', preview(useCase)),
        ),
    ),
  ];
};

const checkTraits = ({ traits, selection }: ShapedFiles): readonly Fault[] => {
  const needed = new Set(selection.map(({ content }) => content.need.trait));
  return [
    ...uniqueIds(traits.content.map(({ id }, index) => [id, traits.source, [index, 'id']] as const)),
    ...traits.content.flatMap(({ id }, index) =>
      needed.has(id) ? [] : [traits.source.faultAt([index, 'id'], 'a trait that some rule needs', preview(id))],
    ),
  ];
};

const checkSelection = ({ selection, traits }: ShapedFiles): readonly Fault[] => {
  const known = new Set(traits.content.map(({ id }) => id));
  return selection.flatMap(({ source, content }) =>
    known.has(content.need.trait)
      ? []
      : [source.faultAt(['need', 'trait'], 'a trait of traits.yaml', preview(content.need.trait))],
  );
};

const checkConflicts = ({ conflicts }: ShapedFiles): readonly Fault[] =>
  conflicts.flatMap(({ source, content }) =>
    content.relax.flatMap((fact, index) => checkStated(fact, ['relax', index], source)),
  );

const checkStated = (fact: string, path: Path, source: YamlFile): readonly Fault[] =>
  Object.hasOwn(STATED_FACTS, fact) ? [] : [source.faultAt(path, 'a fact of the contract', preview(fact))];

const checkUseCases = ({ useCases }: ShapedFiles): readonly Fault[] => [
  ...uniqueIds(useCases.content.map(({ id }, index) => [id, useCases.source, [index, 'id']] as const)),
  ...USE_CASES.filter((id) => !useCases.content.some((entry) => entry.id === id)).map((id) =>
    useCases.source.faultAt([], `an entry for the use case ${id}`, 'nothing'),
  ),
  ...useCases.content.flatMap(({ id, implies }, index) => [
    ...(USE_CASES.includes(id)
      ? []
      : [useCases.source.faultAt([index, 'id'], 'a use case of the contract', preview(id))]),
    ...Object.entries(implies).flatMap(([group, facts]) =>
      Object.keys(facts).flatMap((key) =>
        checkStated(`${group}.${key}`, [index, 'implies', group, key], useCases.source),
      ),
    ),
  ]),
];

const checkQuestions = ({ questions }: ShapedFiles): readonly Fault[] => [
  ...uniqueIds(questions.content.map(({ fact }, index) => [fact, questions.source, [index, 'fact']] as const)),
  ...questions.content.flatMap(({ fact }, index) => checkStated(fact, [index, 'fact'], questions.source)),
];

const checkVerdict = ({ rulebook, families }: ShapedFiles): readonly Fault[] => {
  const { areas, stayWith } = rulebook.content.verdict;
  return [
    ...(families.some(({ content }) => content.id === stayWith)
      ? []
      : [rulebook.source.faultAt(['verdict', 'stayWith'], 'the id of a family', preview(stayWith))]),
    ...areas.flatMap((area, index) =>
      area.flatMap((fact, at) => checkStated(fact, ['verdict', 'areas', index, at], rulebook.source)),
    ),
  ];
};
