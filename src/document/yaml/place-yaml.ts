import { isMap, isScalar, isSeq, Scalar, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { OffsetFault } from '../document-fault.js';
import { DUPLICATE_KEY, TOO_DEEP } from '../fault-texts.js';
import { MOST_DEPTH } from '../limits.js';
import { NO_MEMBERS, type PlacedValue } from '../placed-value.js';

/** A value and where it stands. */
interface Placed {
  readonly value: unknown;
  readonly place: PlacedValue;
}

export interface PlacedYaml extends Placed {
  readonly faults: readonly OffsetFault[];
}

/** Makes plain values of the nodes of sound YAML without aliases, and notes where they stand. */
export const placeYaml = (text: string, contents: ParsedNode): PlacedYaml => {
  const placer = new YamlPlacer(text);
  return { ...placer.placeNode(contents, 0), faults: placer.faults };
};

class YamlPlacer {
  readonly faults: OffsetFault[] = [];

  constructor(private readonly text: string) {}

  placeNode(node: ParsedNode, depth: number): Placed {
    // `[a: [b: c]]` has two levels for each bracket, of which the tokens show one.
    if (depth > MOST_DEPTH) this.faults.push({ offset: node.range[0], message: TOO_DEEP });
    else if (isMap(node)) return this.placeMap(node, depth);
    else if (isSeq(node)) return this.placeSeq(node, depth);
    const [start, end] = node.range;
    if (!isScalar(node)) return { value: undefined, place: { start, end, members: NO_MEMBERS } };
    const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
    return {
      value: node.value,
      place: { start, end: isBlock ? endOfBlock(this.text, start, end) : end, members: NO_MEMBERS },
    };
  }

  private placeMap(map: YAMLMap.Parsed, depth: number): Placed {
    const entries: [string, unknown][] = [];
    const members = new Map<string, PlacedValue>();
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (members.has(name)) this.faults.push({ offset: key.range[0], message: DUPLICATE_KEY });
      const placed = value === null ? absentAt(key.range[1]) : this.placeNode(value, depth + 1);
      entries.push([name, placed.value]);
      members.set(name, placed.place);
    }
    // Makes an own property of `__proto__` too.
    return { value: Object.fromEntries(entries), place: placeOf(map, members) };
  }

  private placeSeq(seq: YAMLSeq.Parsed, depth: number): Placed {
    const items = seq.items.map((item) => this.placeNode(item, depth + 1));
    const members = new Map(items.map(({ place }, index) => [String(index), place]));
    return { value: items.map(({ value }) => value), place: placeOf(seq, members) };
  }
}

/** The value of a key that has none, as in `? key`. */
const absentAt = (offset: number): Placed => ({
  value: null,
  place: { start: offset, end: offset, members: NO_MEMBERS },
});

/** To the library, a block collection reaches to where the next content begins. */
const placeOf = ({ flow, range }: YAMLMap.Parsed | YAMLSeq.Parsed, members: PlacedValue['members']): PlacedValue => {
  const [start, end] = range;
  return { start, end: flow === true ? end : ([...members.values()].at(-1)?.end ?? end), members };
};

/** The end of the last line of a block scalar that is not blank; of its last line where `+` keeps blank ones. */
const endOfBlock = (text: string, start: number, end: number): number => {
  const block = text.slice(start, end);
  const header = /^[|>][-+0-9]*/.exec(block)?.[0] ?? '';
  if (header.includes('+')) return start + block.replace(/\r?\n$/, '').length;
  const firstLine = block.indexOf('\n') + 1;
  let lastSign = block.length;
  while (' \t\r\n'.includes(block.charAt(lastSign - 1)) && lastSign > firstLine) lastSign -= 1;
  if (firstLine === 0 || lastSign === firstLine) return start + header.length;
  return start + lastSign + (/^[ \t]*/.exec(block.slice(lastSign))?.[0].length ?? 0);
};
