import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';
import { apiPage } from './pages/api.js';
import { databasesPage } from './pages/databases.js';
import { familiesPage } from './pages/families.js';
import { outsidePage } from './pages/outside.js';
import { patternsPage } from './pages/patterns.js';
import { qualityPage } from './pages/quality.js';
import { rulesPage } from './pages/rules.js';
import { signsPage } from './pages/signs.js';
import { useCasesPage } from './pages/use-cases.js';

/** The pages in `docs/` that are made from what they tell of, by file. */
export const PAGES: Readonly<Record<string, (rulebook: Rulebook) => string>> = {
  'api.md': apiPage,
  'databases.md': databasesPage,
  'families.md': familiesPage,
  'outside.md': outsidePage,
  'patterns.md': patternsPage,
  'quality.md': qualityPage,
  'rules.md': rulesPage,
  'signs.md': signsPage,
  'use-cases.md': useCasesPage,
};

export const pageAt = (file: string): URL => new URL(`../../docs/${file}`, import.meta.url);
