import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const SCHEMA = readFileSync(new URL('schemas/junit.xsd', import.meta.url), 'utf8');

/** What is wrong with JUnit reports, by libxml2. */
export async function faultsOfJunit(reports: readonly string[]): Promise<readonly string[]> {
  const xml = reports.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { valid, errors, rawOutput } = await validateXML({ xml, schema: SCHEMA });
  return valid ? [] : [...errors.map(({ rawMessage }) => rawMessage), rawOutput];
}
