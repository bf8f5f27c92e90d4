import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

/**
 * Sources name each other as they are named once built: './x.js' is x.ts here.
 *
 * @type {import('node:module').ResolveHook}
 */
export function resolve(specifier, context, next) {
  const ours = specifier.startsWith('.') && context.parentURL?.endsWith('.ts') === true;
  return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

/**
 * Compiles as .swcrc says.
 *
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url));
  return { format: 'module', source: code, shortCircuit: true };
}
