import { isScalar, type ParsedNode } from 'yaml';
import { composeYaml } from './compose-yaml.js';
import { NOTHING_IN_IT } from '../fault-texts.js';
import { placeYaml } from './place-yaml.js';
import type { ReadText } from '../read-text.js';
import { scanYaml } from './scan-yaml.js';

/** Reads a text as one document of YAML 1.2, without anchors, aliases, tags and directives. */
export const readYaml = (original: string): ReadText => {
  // YAML counts a lone CR as the end of a line, which the library does not. No offset changes.
  const text = original.replaceAll(/\r(?!\n)/g, '\n');
  const { whole, tokens, comments, faults: refused, broken } = scanYaml(text);
  if (!whole) return { kind: 'refused', faults: refused };
  const composed = composeYaml(tokens, text.length);
  const faults = [...refused, ...composed.faults];
  if (faults.length > 0) return { kind: 'refused', faults };
  if (broken !== undefined) return { kind: 'refused', faults: [broken] };
  const { contents } = composed;
  if (contents === null || isAbsent(contents))
    return { kind: 'refused', faults: [{ offset: 0, message: NOTHING_IN_IT }] };
  const placed = placeYaml(text, contents);
  if (placed.faults.length > 0) return { kind: 'refused', faults: placed.faults };
  return { kind: 'read', document: placed.value, place: placed.place, comments };
};

/** Whether the document is empty, as after a bare `---`. */
const isAbsent = (node: ParsedNode): boolean => isScalar(node) && node.range[0] === node.range[1];
