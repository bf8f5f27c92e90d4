import type { LocatedFinding } from '../review/reviewed-file.js';

/** `file:line:column` as editors open it, or as much of it as is known; without a file the place in the design. */
export const place = ({ file, region, finding }: LocatedFinding): string => {
  if (file === null) return finding.pointer;
  return region === undefined ? file : `${file}:${region.line}:${region.column}`;
};
