// `npm run docs`: writes the pages that are made from the rulebook, the published cases and openapi.json.
import { writeFileSync } from 'node:fs';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { pageAt, PAGES } from './pages.js';

for (const [file, made] of Object.entries(PAGES)) writeFileSync(pageAt(file), made(RULEBOOK));
