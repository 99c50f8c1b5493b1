import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/**
 * The only parts of Math that give the same bits in every engine. Everything else (exp, log, pow, sin, …) differs in
 * its last bit between V8's versions and between V8 and SpiderMonkey; sim/elementary has the ones the model needs.
 */
const EXACT_MATH = ['floor', 'ceil', 'round', 'trunc', 'abs', 'min', 'max', 'sign', 'sqrt', 'imul', 'fround', 'clz32'];
const MATH_CONSTANTS = ['E', 'PI', 'LN2', 'LN10', 'LOG2E', 'LOG10E', 'SQRT2', 'SQRT1_2'];

const INEXACT_MATH = {
  selector: `MemberExpression[object.name="Math"]:not([property.name=/^(${[...EXACT_MATH, ...MATH_CONSTANTS].join('|')})$/])`,
  message:
    'Engines disagree on the last bit of this function, or it draws an unseeded chance: use sim/elementary or sim/random.',
};
const POWER = {
  selector: ':matches(BinaryExpression[operator="**"], AssignmentExpression[operator="**="])',
  message: 'Engines disagree on the last bit of powers: multiply, or use sim/elementary.',
};
const LOCALE_DEPENDENT = {
  selector:
    'CallExpression[callee.property.name=/^(localeCompare|toLocaleString|toLocaleUpperCase|toLocaleLowerCase)$/]',
  message: 'The answer depends on the machine: compare by code unit, format on the way out.',
};
const NO_CLOCK_NO_CONSOLE = ['Date', 'performance', 'console', 'Intl', 'crypto'].map((name) => ({
  name,
  message: 'What feeds a run depends on its scenario and seed alone: no clock, no locale, no printing.',
}));

/** The plugin's own types leave open whether it has this set. */
const LIT = /** @type {import('eslint').Linter.Config} */ (lit.configs?.['flat/recommended']);

export default defineConfig(
  // A service worker has globals of its own; the build copies it as it stands.
  { ignores: ['node_modules/', 'dist/', 'coverage/', '.cache/', 'web/offline/service-worker.js'] },
  {
    files: ['**/*.{ts,js,mjs,cjs}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Without a comparator the numbers of an array sort as text. (Those of a typed array do not.)
      '@typescript-eslint/require-array-sort-compare': 'error',
      // Our objects are bundles of functions that do not ask for `this`.
      '@typescript-eslint/unbound-method': 'off',
      // An async function may implement an interface that promises a promise without awaiting anything itself.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['sim/**/*.ts', 'scenarios/**/*.ts', 'src/experiments/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', INEXACT_MATH, POWER, LOCALE_DEPENDENT],
      'no-restricted-globals': ['error', ...NO_CLOCK_NO_CONSOLE],
    },
  },
  {
    files: ['web/**/*.ts', 'src/charts/**/*.ts', 'src/reports/**/*.ts'],
    extends: [LIT],
  },
  {
    files: ['web-standard.d.ts'],
    // A global is declared with `var`: that is what makes it a property of globalThis.
    rules: { 'no-var': 'off' },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // Tests look into JSON and into broken input on purpose.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.property.name="only"]', message: 'Run every test.' },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: {
      // A cast in a comment is one to the compiler, not to these.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
