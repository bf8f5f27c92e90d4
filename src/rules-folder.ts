import { fileURLToPath } from 'node:url';

/** Where the rules lie, whether the service runs from its sources or as built, and whatever the current folder is. */
export const RULES_FOLDER = fileURLToPath(new URL('../rules', import.meta.url));
