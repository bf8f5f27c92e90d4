import { readFileSync } from 'node:fs';
import { escapeStep } from '../../domain/json-pointer.js';
import { readDocument } from '../../document/read-document.js';
import type { Sound } from '../input/read-checked.js';
import { sayFileFault } from '../input/say-fault.js';
import { whyRefused } from '../system-fault.js';
import type { Accepted, Baseline } from './baseline.js';

/** Reads what `--write-baseline` wrote, or says in a line with its place why it cannot be used. */
export const readBaseline = (path: string): Sound<Baseline> => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { kind: 'unsound', complaints: [`${path}: ${whyRefused(error)}`] };
  }
  const read = readDocument(bytes, 'json');
  if (read.kind === 'refused')
    return { kind: 'unsound', complaints: read.faults.map((fault) => sayFileFault(path, fault, 'en')) };
  const baseline = baselineIn(read.document);
  if ('expected' in baseline) {
    const { line: at, column } = read.regionOf(baseline.pointer) ?? { line: 1, column: 1 };
    return {
      kind: 'unsound',
      complaints: [
        `${path}:${at}:${column}: This is no baseline: expected ${baseline.expected}. --write-baseline writes one.`,
      ],
    };
  }
  return { kind: 'sound', value: baseline.accepted };
};

type Found = { readonly accepted: Baseline } | { readonly pointer: string; readonly expected: string };

const baselineIn = (document: unknown): Found => {
  if (!isRecord(document)) return { pointer: '', expected: 'an object' };
  if (document['version'] !== 1) return { pointer: '/version', expected: '"version": 1' };
  const { files } = document;
  if (!isRecord(files)) return { pointer: '/files', expected: '"files", an object' };
  const accepted = new Map<string, readonly Accepted[]>();
  for (const [file, entries] of Object.entries(files)) {
    const pointer = `/files/${escapeStep(file)}`;
    if (!Array.isArray(entries)) return { pointer, expected: 'a list of findings' };
    const wrong = entries.findIndex((entry) => !isAccepted(entry));
    if (wrong !== -1) return { pointer: `${pointer}/${wrong}`, expected: 'rule, target and fingerprint, each as text' };
    accepted.set(file, entries.filter(isAccepted));
  }
  return { accepted };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAccepted = (value: unknown): value is Accepted =>
  isRecord(value) && [value['rule'], value['target'], value['fingerprint']].every((text) => typeof text === 'string');
