import type { ArtifactLocation } from 'sarif';
import { reportable } from './reportable.js';

/** Stands for the folder that relative paths start from, whatever it is called on the machine. */
export const SOURCE_ROOT = '%SRCROOT%';

/** Where a file is, as SARIF wants it: relative to the root of the sources, or absolute. */
export const artifactLocation = (file: string): ArtifactLocation => {
  const path = reportable(file).split('/').map(encodeURIComponent).join('/');
  if (/^\/\/[^/]/.test(file)) return { uri: `file:${path}` };
  if (file.startsWith('/')) return { uri: `file://${path}` };
  // An absolute path on a drive of Windows.
  if (/^[a-z]:\//i.test(file)) return { uri: `file:///${path.replace('%3A', ':')}` };
  return { uri: path, uriBaseId: SOURCE_ROOT };
};
