import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Copies what a fresh clone has that is needed to build, with the tools of this one by a link. Nothing is built in it. */
export function cloneInto(folder: string): void {
  for (const part of ['src', 'rules', 'scripts', '.swcrc', 'package.json', 'package-lock.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/** Puts a folder in the place of that link, in which npm would have installed these packages and there is none of them. */
export function pretendInstalled(folder: string, packages: object): void {
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
}
