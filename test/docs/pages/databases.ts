import type { Database } from '../../../src/domain/rulebook/stores/database.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import { code, page, ruleFile, table, type Column } from '../markdown.js';

export const databasesPage = ({ families, databases }: Rulebook): string =>
  page(
    '# Databases',
    'The catalogue, by primary family. Under a name stands the id that designs and workloads use, and the further families that the product serves. The name leads to its file, which holds its support for each trait where that differs from its family, its managed offerings, all its limits, and the source of every claim.',
    '*Self-hosted* and *Managed* name platforms; *anywhere* is on all three clouds, on Kubernetes and on own machines. *OSI* marks an approved open-source licence. A hard limit is documented, cannot be raised, and rules the product out for a workload that passes it.',
    ...families.flatMap(({ id, title }) => [
      `## ${title.en}`,
      table(
        databases.filter(({ family }) => family === id),
        COLUMNS,
      ),
    ]),
  );

/** Where nearly all products run that people run themselves. */
const EVERYWHERE = ['aws', 'azure', 'gcp', 'kubernetes', 'on-premises'] as const;

const name = ({ id, title, secondary }: Database): string =>
  [
    ruleFile(title, `databases/${id}`),
    code(id),
    ...(secondary.length === 0 ? [] : [`also ${secondary.map(({ family }) => family).join(', ')}`]),
  ].join('<br>');

const selfHosting = ({ selfHosted, platforms }: Database): string => {
  if (!selfHosted) return 'no';
  if (!EVERYWHERE.every((platform) => platforms.includes(platform))) return platforms.join(', ');
  return ['anywhere', ...platforms.filter((platform) => !EVERYWHERE.some((usual) => usual === platform))].join(', ');
};

const hardNumbers = ({ limits }: Database): string =>
  limits
    .filter(({ hard }) => hard)
    .flatMap(({ fact, bound }) => {
      if (bound.kind === 'at-most') return [`${code(fact)} ≤ ${bound.value.toLocaleString('en-GB')}`];
      return bound.kind === 'at-least' ? [`${code(fact)} ≥ ${bound.value.toLocaleString('en-GB')}`] : [];
    })
    .join('<br>');

const COLUMNS: readonly Column<Database>[] = [
  { head: 'Database', cell: name },
  {
    head: 'Licence',
    cell: ({ licence: { spdx, osi } }) => `${spdx.replaceAll('LicenseRef-', '')}${osi ? ' (OSI)' : ''}`,
  },
  { head: 'Self-hosted', cell: selfHosting },
  { head: 'Managed', cell: ({ managed }) => [...new Set(managed.map(({ platform }) => platform))].join(', ') },
  { head: 'Languages', cell: ({ languages }) => languages.join(', ') },
  { head: 'Hard limits', cell: hardNumbers },
];
