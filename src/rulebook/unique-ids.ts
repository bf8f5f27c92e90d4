import { preview } from './fault.js';
import type { Fault } from './fault.js';
import type { Path, YamlFile } from './yaml-file.js';

/** A fault for each id that was given before. */
export const uniqueIds = (ids: readonly (readonly [string, YamlFile, Path])[]): readonly Fault[] => {
  const seen = new Set<string>();
  return ids.flatMap(([id, source, path]) => {
    if (seen.has(id)) return [source.faultAt(path, 'an id of its own', `${preview(id)} again`)];
    seen.add(id);
    return [];
  });
};
