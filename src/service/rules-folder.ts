import { fileURLToPath } from 'node:url';

/** Where the rules lie, whether the service runs from its sources or as built, and whatever the current folder is. */
export const RULES_FOLDER = fileURLToPath(new URL('../../rules', import.meta.url));

/**
 * Where the build leaves what it has checked of them: in dist/ itself. Beside the sources there is none, so what
 * runs from them reads the rules' own files.
 */
export const CHECKED_RULEBOOK = fileURLToPath(new URL('../rulebook.json', import.meta.url));
