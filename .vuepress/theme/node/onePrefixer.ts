import type { Plugin } from 'vite'

/**
 * Vite plugin: leaves prefixes to the minifier alone, which writes those that the browsers of `cssTarget` need.
 * VuePress adds Autoprefixer before it, for a list of browsers of its own: prefixes that none of ours reads.
 */
export const onePrefixer = (): Plugin => ({
  name: 'theme:one-prefixer',
  apply: 'build',
  config: (config) => {
    // In place: what a hook returns is added to the list, and takes nothing out of it.
    config.css = { ...config.css, postcss: { plugins: [] } }
  },
})
