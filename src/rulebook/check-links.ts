import { STATED_FACTS } from '../domain/vocabulary.js';
import { USE_CASES } from '../domain/words.js';
import { checkDatabases } from './check-databases.js';
import { preview } from './fault.js';
import type { Fault } from './fault.js';
import type { Shaped, ShapedFiles } from './read-rulebook.js';
import type { RawFamily } from './raw.js';
import type { Path, YamlFile } from './yaml-file.js';

/** Holds the files against each other: whatever one names, another must define. */
export const checkLinks = (files: ShapedFiles): readonly Fault[] => [
  ...[...files.families, ...files.databases, ...files.selection, ...files.conflicts].flatMap(fileNamedAfterId),
  ...files.families.flatMap((family) => checkFamily(family, files)),
  ...uniqueIds(files.families.map((file) => [String(file.content.order), file.source, ['order']] as const)),
  ...checkDatabases(files),
  ...checkTraits(files),
  ...checkSelection(files),
  ...checkConflicts(files),
  ...checkUseCases(files),
  ...checkQuestions(files),
  ...checkSettings(files),
];

const fileNamedAfterId = ({ source, content }: Shaped<{ readonly id: string }>): readonly Fault[] =>
  source.file.endsWith(`/${content.id}.yaml`)
    ? []
    : [source.faultAt(['id'], 'the name of the file', preview(content.id))];

const uniqueIds = (ids: readonly (readonly [string, YamlFile, Path])[]): readonly Fault[] => {
  const seen = new Set<string>();
  return ids.flatMap(([id, source, path]) => {
    if (seen.has(id)) return [source.faultAt(path, 'an id of its own', `${preview(id)} again`)];
    seen.add(id);
    return [];
  });
};

const checkFamily = ({ source, content }: Shaped<RawFamily>, files: ShapedFiles): readonly Fault[] => {
  const traits = files.traits.content.map(({ id }) => id);
  const missing = traits.filter((trait) => !Object.hasOwn(content.support, trait));
  const cited = new Set(Object.values(content.support).map((support) => support.source));
  return [
    ...missing.map((trait) => source.faultAt(['support'], `an entry for the trait ${trait}`, 'nothing')),
    ...Object.entries(content.support).flatMap(([trait, support]) => [
      ...(traits.includes(trait) ? [] : [source.faultAt(['support', trait], 'a trait of traits.yaml', preview(trait))]),
      ...(Object.hasOwn(content.sources, support.source)
        ? []
        : [source.faultAt(['support', trait, 'source'], 'a key of sources', preview(support.source))]),
    ]),
    ...Object.keys(content.sources)
      .filter((key) => !cited.has(key))
      .map((key) => source.faultAt(['sources', key], 'a source that some support cites', `${preview(key)}, never cited`)),
    ...content.suited.flatMap(({ useCases = [] }, index) =>
      useCases
        .filter((useCase) => !USE_CASES.includes(useCase))
        .map((useCase) => source.faultAt(['suited', index, 'useCases'], 'a use case of the contract', preview(useCase))),
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
    ...(USE_CASES.includes(id) ? [] : [useCases.source.faultAt([index, 'id'], 'a use case of the contract', preview(id))]),
    ...Object.entries(implies).flatMap(([group, facts]) =>
      Object.keys(facts).flatMap((key) => checkStated(`${group}.${key}`, [index, 'implies', group, key], useCases.source)),
    ),
  ]),
];

const checkQuestions = ({ questions }: ShapedFiles): readonly Fault[] => [
  ...uniqueIds(questions.content.map(({ fact }, index) => [fact, questions.source, [index, 'fact']] as const)),
  ...questions.content.flatMap(({ fact }, index) => checkStated(fact, [index, 'fact'], questions.source)),
];

const checkSettings = ({ settings, families }: ShapedFiles): readonly Fault[] => {
  const { areas, stayWith } = settings.content.verdict;
  return [
    ...(families.some(({ content }) => content.id === stayWith)
      ? []
      : [settings.source.faultAt(['verdict', 'stayWith'], 'the id of a family', preview(stayWith))]),
    ...areas.flatMap((area, index) =>
      area.flatMap((fact, at) => checkStated(fact, ['verdict', 'areas', index, at], settings.source)),
    ),
  ];
};
