import { readFileSync } from 'node:fs';

const file = new URL('../../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };

/** The version of this package. */
export const SERVICE_VERSION = version;
