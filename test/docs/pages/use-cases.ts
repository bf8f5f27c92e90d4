import type { Rulebook, UseCaseEntry } from '../../../src/domain/rulebook/rulebook.js';
import { code, page, ruleFile, table } from '../markdown.js';

export const useCasesPage = ({ useCases }: Rulebook): string =>
  page(
    '# Use cases',
    `What a workload is for implies what such workloads usually need: the facts below, for each id that \`useCases\` of a workload takes. A stated fact overrides an implied one, and what is only implied rules no database out; [How it decides](how-it-decides.md) tells more. All of them stand in ${ruleFile('one file', 'use-cases')}.`,
    table(useCases, [
      { head: 'Use case', cell: ({ id, title }) => `${title.en}<br>${code(id)}` },
      { head: 'What it implies', cell: implied },
    ]),
  );

const implied = ({ implies }: UseCaseEntry): string =>
  [...implies].map(([fact, value]) => `${code(fact)}: ${[value].flat().join(', ')}`).join('<br>');
