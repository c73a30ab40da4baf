import type { Plugin } from 'vite'

/** Files beside the module, whose addresses the package writes without « ./ », so that no bundler sees them. */
const ASSET_RE = /new URL\(`(assets\/[^`]+)`,import\.meta\.url\)/g

/** Fonts of the desk: its icons are one. */
const FONT_COUNT = 3

/**
 * Makes the files of the desk files of this site: the package would have them from a CDN.
 *
 * @throws Error when the package does not name its fonts as it did
 */
export const rewriteAssets = (): Plugin => ({
  name: 'desk:assets',
  enforce: 'pre',
  transform: {
    filter: { id: /@sveltia\/cms\/npm\/index\.js$/ },
    handler: (code) => {
      const found = [...code.matchAll(ASSET_RE)].filter(([, file]) => file!.endsWith('.woff2'))
      if (found.length !== FONT_COUNT)
        throw new Error(
          `desk: @sveltia/cms names ${found.length} fonts where ${FONT_COUNT} were known; see rewriteAssets.ts`,
        )
      return { code: code.replace(ASSET_RE, 'new URL(`./$1`,import.meta.url)'), map: null }
    },
  },
})
