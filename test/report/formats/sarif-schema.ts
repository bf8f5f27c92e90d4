import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** The schema of SARIF 2.1.0, which Microsoft's sarif-js-sdk hands on as SchemaStore publishes it. */
const FILE = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

// It is of draft 4, but uses nothing that later drafts read otherwise, save for how it names itself.
const entries = Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as object).filter(
  ([key]) => key !== '$schema' && key !== 'id',
);

// One of its patterns has a bracket too many, which only the older syntax of regular expressions lets pass.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
formats.default(ajv);
const accepts = ajv.compile(Object.fromEntries(entries));

/** What is wrong with a SARIF log, one fault a line. */
export const faultsOfSarif = (log: unknown): readonly string[] =>
  accepts(log) ? [] : (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
