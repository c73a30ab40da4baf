import type { Plugin } from 'vite'
import type { Site } from '../../site.ts'

/** Colours of the theme, for a site that gives one of the two: those of `tokens.css`. */
const OWN = { light: '#006455', dark: '#7ed8c6' }

/**
 * Vite plugin: adds the colour of a site to the style sheet of the theme. Who asks for more contrast keeps the
 * colours that are made for it.
 */
export const siteColors = ({ light, dark }: Site['colors']): Plugin => ({
  name: 'theme:site-colors',
  enforce: 'pre',
  transform: {
    filter: { id: /\/theme\/client\/styles\/index\.css$/ },
    handler: (css) =>
      `${css}\n@media not (prefers-contrast: more) {\n  :root {\n    --c-accent: light-dark(${light || OWN.light}, ${dark || OWN.dark});\n  }\n}\n`,
  },
})
