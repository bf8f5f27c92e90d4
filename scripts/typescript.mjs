// Lets `node --import ./scripts/typescript.mjs file.ts` run a TypeScript file as the tests run it.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
