import { preview } from '../read/fault.js';
import type { Fault } from '../read/fault.js';
import type { Path, YamlFile } from '../read/yaml-file.js';

/** A fault for each id that was given before. */
export const uniqueIds = (ids: readonly (readonly [string, YamlFile, Path])[]): readonly Fault[] => {
  const seen = new Set<string>();
  return ids.flatMap(([id, source, path]) => {
    if (seen.has(id)) return [source.faultAt(path, 'an id of its own', `${preview(id)} again`)];
    seen.add(id);
    return [];
  });
};
