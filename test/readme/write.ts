// `npm run readme`: brings the tables of README.md to what the rulebook says.
import { readFileSync, writeFileSync } from 'node:fs';
import { soundRulebook } from '../cases/sound-rulebook.js';
import { tables, withTables } from './tables.js';

const readme = new URL('../../README.md', import.meta.url);
writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), tables(soundRulebook())));
