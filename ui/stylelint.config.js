export default {
  plugins: ['stylelint-use-logical'],
  overrides: [{ files: ['**/*.svelte'], customSyntax: 'postcss-html' }],
  rules: {
    'csstools/use-logical': ['always', { except: [] }],
    'color-named': 'never',
    'declaration-no-important': true,
    'block-no-empty': true,
    'no-duplicate-selectors': null,
    'property-no-unknown': [true, { ignoreProperties: ['container-type', 'container', 'text-wrap', 'corner-shape'] }],
    'unit-no-unknown': true,
    'function-linear-gradient-no-nonstandard-direction': true,
    'declaration-block-no-duplicate-properties': true,
  },
};
