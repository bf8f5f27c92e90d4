import 'reflect-metadata';
import { ValidateBy } from 'class-validator/cjs/decorator/common/ValidateBy.js';
import { ValidateIf } from 'class-validator/cjs/decorator/common/ValidateIf.js';
import { ValidateNested } from 'class-validator/cjs/decorator/common/ValidateNested.js';
import { Validator } from 'class-validator/cjs/validation/Validator.js';
import {
  FLAG,
  ids,
  word,
  words,
  type FactKind,
  type IdsKind,
  type NumberKind,
  type ObjectOf,
} from '../../domain/input/fact-kind.js';
import { checksOf, type Check } from './checks.js';
import {
  addDemand,
  describeField,
  itemOf,
  titleObject,
  titleOf,
  type Demand,
  type Described,
  type EntryField,
  type ObjectClass,
  type PropertyField,
} from './field.js';

// One decorator describes a property once: to class-validator, and in `field.ts` to all who ask, which are the judge of
// documents, the published JSON Schema and OpenAPI.

interface About {
  readonly description: string;
  readonly required?: boolean;
  readonly example?: unknown;
}

const constraint = (check: Check, each: boolean): PropertyDecorator =>
  ValidateBy({ name: check.code, validator: { validate: check.holds, defaultMessage: () => check.code } }, { each });

// `@IsOptional` would let null pass as well.
const leftOutOr = ValidateIf((_object: object, value: unknown) => value !== undefined);

const instanceOf = (of: ObjectClass): Check => ({ code: 'wrong-type', holds: (value) => value instanceof of });

const given: Check = { code: 'missing', holds: (value) => value !== undefined };

// Of a list class-validator goes into every item or into none, and into no text at all: so it is asked anew for each object.
const entryChecks = ({ id, of }: EntryField): Check[] => {
  const validator = new Validator();
  const closed = { whitelist: true, forbidNonWhitelisted: true };
  return [
    { code: 'wrong-type', holds: (item) => typeof item === 'string' || item instanceof of },
    ...checksOf(id).map(({ code, holds }) => ({ code, holds: (item: unknown) => item instanceof of || holds(item) })),
    {
      code: 'wrong-value',
      holds: (item) => !(item instanceof of) || validator.validateSync(item, closed).length === 0,
    },
  ];
};

// The constraints are declared to class-validator, so that any pipe of Nest can use these classes as DTOs. Documents are
// judged by `check`, which walks them by the same descriptions: it is many times faster, and tells the place of every
// fault. A test holds the two verdicts equal.
const constraintsOn = (field: PropertyField, required: boolean): PropertyDecorator[] => {
  const presence = required ? constraint(given, false) : leftOutOr;
  if (field.kind === 'nested') return [presence, constraint(instanceOf(field.of), false), ValidateNested()];
  const itself = [presence, ...checksOf(field).map((check) => constraint(check, false))];
  if (field.kind === 'objects') return [...itself, constraint(instanceOf(field.of), true), ValidateNested()];
  if (field.kind !== 'words' && field.kind !== 'ids' && field.kind !== 'entries') return itself;
  const each = itemOf(field);
  const checks = each.kind === 'entry' ? entryChecks(each) : checksOf(each);
  return [...itself, ...checks.map((check) => constraint(check, true))];
};

const property = (
  field: PropertyField,
  { description: meaning, required = false, example }: About,
): PropertyDecorator => {
  const description: Described = { field, required, meaning, ...(example === undefined ? {} : { example }) };
  const decorators = constraintsOn(field, required);
  return (target, key) => {
    describeField(target, String(key), description);
    for (const decorate of decorators) decorate(target, key);
  };
};

/**
 * Declares the properties of an object as a table of facts has them under a prefix: kind, words, bounds and unit stand
 * there alone. A property that the table does not have, or has of another type, does not compile.
 */
export const factsOf =
  <Table extends Readonly<Record<string, FactKind>>, Prefix extends string>(table: Table, prefix: Prefix) =>
  (description: string, { example }: Required<Pick<About, 'example'>>) =>
  <Key extends keyof ObjectOf<Table, Prefix> & string>(target: Pick<ObjectOf<Table, Prefix>, Key>, key: Key): void => {
    const kind = table[prefix + key];
    if (kind === undefined) throw new Error(`there is no fact ${prefix}${key}`);
    property(kind, { description, example })(target, key);
  };

export const FlagField = (about: About): PropertyDecorator => property(FLAG, about);

/** A number in a range. */
export const NumberField = (kind: NumberKind, about: About): PropertyDecorator => property(kind, about);

/** One word of a closed list. */
export const WordField = (list: readonly string[], about: About): PropertyDecorator => property(word(list), about);

/** Distinct words of a closed list. */
export const WordsField = (list: readonly string[], about: About): PropertyDecorator => property(words(list), about);

/** Lengths are in code points. */
export const TextField = ({
  minLength = 0,
  maxLength,
  ...about
}: About & { readonly minLength?: number; readonly maxLength?: number }): PropertyDecorator =>
  property({ kind: 'text', minLength, ...(maxLength === undefined ? {} : { maxLength }) }, about);

/** The id of a part of the same document. Whether there is such a part is not checked here. */
export const IdField = (about: About): PropertyDecorator => property({ kind: 'id' }, about);

/** A day of the calendar, `YYYY-MM-DD`. */
export const DateField = (about: About): PropertyDecorator => property({ kind: 'date' }, about);

/** One number and no other. */
export const ConstantField = (value: number, about: About): PropertyDecorator =>
  property({ kind: 'constant', value }, about);

/** Distinct ids of some catalogue; whether each is in it is not the contract's to say. */
export const IdsField = (
  bounds: { readonly minItems: number; readonly maxItems: number; readonly maxLength: number },
  about: About,
): PropertyDecorator => property(ids(bounds), about);

/** A list of distinct ids, as a fact has them; an object of a class can stand for one and say more of it. */
export const EntriesField = (kind: IdsKind, of: ObjectClass, about: About): PropertyDecorator =>
  property({ ...kind, kind: 'entries', of }, about);

/** An object of another class, described by what that class means, unless it is said here. */
export const NestedField = (of: ObjectClass, about?: About): PropertyDecorator =>
  property({ kind: 'nested', of }, about ?? { description: titleOf(of).meaning });

/** A list of objects, which may be alike. */
export const ObjectsField = (
  of: ObjectClass,
  { minItems, maxItems, ...about }: About & { readonly minItems?: number; readonly maxItems: number },
): PropertyDecorator =>
  property({ kind: 'objects', of, ...(minItems === undefined ? {} : { minItems }), maxItems }, about);

/** Asks for one of several keys, or more of them: always, or where a word says so or is left out. */
export const Demands =
  (demand: Demand): ((object: ObjectClass) => void) =>
  (object) => {
    addDemand(object, demand);
  };

/** Names a class in what is published and closes its schema to other keys. */
export const ClosedObject =
  (name: string, meaning: string): ((object: ObjectClass) => void) =>
  (object) => {
    titleObject(object, { name, meaning });
  };
