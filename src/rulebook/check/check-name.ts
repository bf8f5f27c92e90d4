import { preview } from '../read/fault.js';
import type { Fault } from '../read/fault.js';
import type { Path, YamlFile } from '../read/yaml-file.js';

/** A fault where a name is none of those that there are. */
export const checkName = (
  name: string,
  known: readonly string[],
  file: YamlFile,
  path: Path,
  expected: string,
): readonly Fault[] => (known.includes(name) ? [] : [file.faultAt(path, expected, preview(name))]);

/** The same of each name in a list. */
export const checkNames = (
  names: readonly string[],
  known: readonly string[],
  file: YamlFile,
  path: Path,
  expected: string,
): readonly Fault[] => names.flatMap((name, index) => checkName(name, known, file, [...path, index], expected));
