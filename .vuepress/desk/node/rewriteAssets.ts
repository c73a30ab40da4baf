import type { Plugin } from 'vite'

/** Files beside the module, whose addresses the package writes without « ./ », so that no bundler sees them. */
const ASSET_RE = /new URL\(`(assets\/[^`]+)`,import\.meta\.url\)/g

/** What would load a font from another site, beside the same font among the files of the package. */
const DISTANT_FONT_RE = /@font-face\s*\{[^{}]*url\(https:[^{}]*\}/g

/** Fonts of the desk: its icons are one. */
const FONT_COUNT = 3

/**
 * Makes the files of the desk files of this site: the package would have its fonts from a CDN.
 *
 * @throws Error when the package does not name its fonts as it did
 */
export const rewriteAssets = (): Plugin => ({
  name: 'desk:assets',
  enforce: 'pre',
  transform: {
    filter: { id: /@sveltia\/cms\/npm\/index\.js$/ },
    handler: (code) => {
      const own = [...code.matchAll(ASSET_RE)].filter(([, file]) => file!.endsWith('.woff2'))
      const distant = code.match(DISTANT_FONT_RE) ?? []
      if (own.length !== FONT_COUNT || distant.length !== FONT_COUNT)
        throw new Error(
          `desk: @sveltia/cms names ${own.length} fonts of its own and ${distant.length} of a CDN, where ${FONT_COUNT} of each were known; see rewriteAssets.ts`,
        )
      return {
        code: code
          .replace(ASSET_RE, 'new URL(`./$1`,import.meta.url)')
          .replace(DISTANT_FONT_RE, ''),
        map: null,
      }
    },
  },
})
