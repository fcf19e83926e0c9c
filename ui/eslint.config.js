import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/bindings/'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig, extraFileExtensions: ['.svelte'] } },
  },
  {
    rules: {
      'no-undef': 'off',
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@tauri-apps/*'], message: 'Only ui/src/host speaks to Tauri.' }] },
      ],
      'svelte/no-inline-styles': ['error', { allowTransitions: true }],
      // Places inside the window are states of our own router, not addresses.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  { files: ['src/host/**'], rules: { 'no-restricted-imports': 'off' } },
);
