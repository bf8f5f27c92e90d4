import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A name that is the same wherever it is used: export it by name.',
};
const noDeclaredFunction = {
  selector: 'FunctionDeclaration[generator=false]',
  message: 'One way to write a function: a const with an arrow.',
};
const noHiddenImport = {
  selector: 'ImportExpression[source.type!="Literal"]',
  message: 'The walls can only be checked for imports that are written out.',
};
const noClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'No clock here: the same input gives the same bytes. Take the time as an argument.',
  },
  {
    selector:
      'MemberExpression[object.name="Date"][property.name="now"], MemberExpression[object.name="Math"][property.name="random"]',
    message: 'No clock and no chance here: the same input gives the same bytes.',
  },
];
const noAsync = {
  selector: ':function[async=true], AwaitExpression, ForOfStatement[await=true]',
  message: 'The domain decides synchronously.',
};
const outside = ['process', 'console', 'Buffer', 'fetch', 'performance', 'crypto', 'globalThis', 'global']
  .concat(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'])
  .map((name) => ({ name, message: 'This room is pure: what it needs is given to it.' }));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/']),
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': ['error', { allowArgumentsExplicitlyTypedAsAny: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      // A number in a sentence reads as itself.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A Nest module is a class with nothing but its decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Nest declares its options as classes, and we our DTOs and answers; plain objects of that shape are what they are for.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': ['error', noDefaultExport],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noDefaultExport, noHiddenImport, noDeclaredFunction],
    },
  },
  {
    files: ['src/contract/**/*.ts', 'src/answers/**/*.ts', 'src/report/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outside],
      'no-restricted-syntax': ['error', noDefaultExport, noHiddenImport, noDeclaredFunction, ...noClock],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outside],
      'no-restricted-syntax': ['error', noDefaultExport, noHiddenImport, noDeclaredFunction, noAsync, ...noClock],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
