import type { Invalid } from '../../contract/check/check.js';
import type { InputFault } from '../../domain/input/input-fault.js';
import { byPlace, type Region } from '../../domain/region.js';
import type { Language } from '../../domain/text.js';
import { readDocument, type ReadDocument } from '../../document/read-document.js';
import type { CliContext } from '../cli-context.js';
import { readSource } from './read-source.js';
import { sayFileFault, sayInputFault, sayOmitted } from './say-fault.js';
import { shownName, type Source } from './source.js';

/** A document as it was written, with the places of its values. */
export type PlacedDocument = Extract<ReadDocument, { readonly kind: 'read' }>;

/** What came of reading a source, or why it cannot be used, line by line. */
export type Sound<T> = { readonly kind: 'sound'; readonly value: T } | Unsound;

interface Unsound {
  readonly kind: 'unsound';
  readonly complaints: readonly string[];
}

type Checked<T> = ({ readonly kind: 'valid' } & T) | Invalid;

/** Reads a source and holds it against its contract. */
export const readChecked = async <T>(
  source: Source,
  check: (document: unknown) => Checked<T>,
  language: Language,
  context: CliContext,
): Promise<Sound<{ readonly checked: T; readonly placed: PlacedDocument }>> => {
  const { name } = source;
  const read = await readSource(source, context);
  if (read.kind === 'unreadable') return { kind: 'unsound', complaints: [`${shownName(name)}: ${read.why}`] };
  const placed = readDocument(read.bytes, read.format);
  if (placed.kind === 'refused') {
    return { kind: 'unsound', complaints: placed.faults.map((fault) => sayFileFault(name, fault, language)) };
  }
  const checked = check(placed.document);
  if (checked.kind === 'valid') return { kind: 'sound', value: { checked, placed } };
  const { faults, omitted } = checked;
  return {
    kind: 'unsound',
    complaints: [
      ...inTextOrder(faults.map((fault) => ({ fault, region: placed.regionOf(fault.pointer) }))).map(
        ({ fault, region }) => sayInputFault(name, fault, region, language),
      ),
      ...(omitted === 0 ? [] : [sayOmitted(name, omitted, language)]),
    ],
  };
};

interface PlacedFault {
  readonly fault: InputFault;
  readonly region: Region | undefined;
}

/** What has no place comes first. */
const inTextOrder = (faults: readonly PlacedFault[]): readonly PlacedFault[] =>
  faults.toSorted(({ region: one = NOWHERE }, { region: other = NOWHERE }) => byPlace(one, other));

const NOWHERE = { line: 0, column: 0 };
