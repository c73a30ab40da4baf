import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  // `.dist.*`: a site that is being built meanwhile.
  globalIgnores([
    'dist',
    '.dist.*',
    '.cache',
    'coverage',
    'docs',
    'tests/__fixtures__',
    'bench/.work',
  ]),
  tseslint.configs.strict,
  vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    // TypeScript itself reports unknown names, with the DOM types that ESLint does not know.
    rules: { 'no-undef': 'off' },
  },
  {
    rules: {
      // Assertions are written only where a check stands just before them.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'vue/multi-word-component-names': 'off',
      // `<Button>` is what the pages of this family write.
      'vue/no-reserved-component-names': 'off',
    },
  },
  prettier,
)
