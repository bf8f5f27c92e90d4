import { readFileSync } from 'node:fs';
import type { EndOfLife } from './compare.js';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** What endoflife.date calls a database of the catalogue, by its id. */
export const PRODUCTS = read('products.json') as Readonly<Record<string, string>>;

/** What it knows of their releases; read when it is asked for, since `take.ts` writes it. */
export const END_OF_LIFE = (): EndOfLife => read('endoflife.json') as EndOfLife;
