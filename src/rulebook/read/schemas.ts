import { parseJson } from '../../document/json/parse-json.js';
import { LineIndex } from '../../document/line-index.js';
import { memoize } from '../../domain/memoize.js';
import { compileShape } from './check-shape.js';
import type { ShapeCheck } from './check-shape.js';
import type { Fault } from './fault.js';
import { COMMON_SCHEMA, KINDS, schemaFile } from './kinds.js';
import type { Kind } from './kinds.js';
import type { RuleFile } from './read-files.js';

/** How the files of each kind are held to their schema. */
export interface Schemas {
  /** None for a kind whose schema is at fault: nothing can be said of the shape of its files. */
  readonly checkOf: (kind: Kind) => ShapeCheck | undefined;
  readonly faults: readonly Fault[];
}

/** A folder of rules brings its own schemas; one that is missing or broken is a fault of that folder, not ours. */
export const readSchemas = (files: readonly RuleFile[]): Schemas => {
  const schemaAt = (path: string): RuleFile | undefined => files.find(({ file }) => file === path);
  const common = schemaAt(COMMON_SCHEMA);
  const shared = common === undefined ? missing(COMMON_SCHEMA) : compiledWith(NOTHING)(common);
  const compile = compiledWith(common === undefined || shared.kind !== 'sound' ? NOTHING : common);
  const byPath = new Map(
    KINDS.map(schemaFile).map((path) => {
      const schema = schemaAt(path);
      return [path, schema === undefined ? missing(path) : compile(schema)] as const;
    }),
  );
  const faults = [shared, ...byPath.values()].flatMap((one) => {
    // What refers to shared parts cannot be used without them: that is told once, of the file which has them.
    const told = one.kind === 'broken' || (one.kind === 'unusable' && (one === shared || shared.kind === 'sound'));
    return told ? one.fault : [];
  });
  return {
    checkOf: (kind) => {
      const schema = byPath.get(schemaFile(kind));
      return schema?.kind === 'sound' ? schema.check : undefined;
    },
    faults,
  };
};

type Compiled =
  | { readonly kind: 'sound'; readonly check: ShapeCheck }
  /** The file is missing, or is no JSON. */
  | { readonly kind: 'broken'; readonly fault: Fault }
  /** It is JSON, of which the validator can make nothing. */
  | { readonly kind: 'unusable'; readonly fault: Fault };

const NOTHING: RuleFile = { file: COMMON_SCHEMA, text: '{}' };

const missing = (file: string): Compiled => ({
  kind: 'broken',
  fault: { file, line: 1, col: 1, expected: 'the file', received: 'nothing' },
});

/** By the file that has what schemas share, then by the schema: to compile one takes longer than to hold a file against it. */
const compiledWith = memoize((shared: RuleFile) =>
  memoize(({ file, text }: RuleFile): Compiled => {
    const parsed = parseJson(text);
    if (parsed.kind === 'refused') {
      const { code, offset } = parsed.fault;
      const { line, column } = new LineIndex(text).placeOf(offset);
      const received = code === 'duplicate-key' ? 'a key for the second time' : 'something else';
      return { kind: 'broken', fault: { file, line, col: column, expected: 'well-formed JSON', received } };
    }
    try {
      return { kind: 'sound', check: compileShape(parsed.document as object, JSON.parse(shared.text) as object) };
    } catch (error) {
      // The validator tells what it cannot use by throwing, and not where it stands.
      const received = error instanceof Error ? error.message : String(error);
      return { kind: 'unusable', fault: { file, line: 1, col: 1, expected: 'a JSON Schema', received } };
    }
  }),
);
