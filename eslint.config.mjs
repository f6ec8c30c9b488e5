import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const LEFT_OVER =
  'CallExpression[callee.object.name=/^(describe|context|suite|it|test)$/]' +
  '[callee.property.name=/^(only|skip)$/]';

export default defineConfig(
  globalIgnores(['coverage/', 'dist/', 'screenshots/', 'test/consumers/*/', 'types/']),
  tseslint.configs.recommendedTypeChecked,
  lit['flat/recommended'],
  wc['flat/recommended'],
  litA11y.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      // Chai asserts by reading a property: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // Open Web Components' types call the result of `equal` a promise, which it is not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@types/chai' }] },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: LEFT_OVER, message: 'Left over: this keeps tests from running.' },
      ],
      'no-restricted-globals': ['error', 'fdescribe', 'fit', 'xdescribe', 'xit'],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
