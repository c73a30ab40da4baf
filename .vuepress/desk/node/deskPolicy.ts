import type { DeskSite } from './deskConfig.ts'

/** What the forge is asked, and where its pictures are. */
const listForge = ({ repository, desk }: DeskSite): { api: string[]; images: string[] } => {
  const { origin, hostname } = new URL(repository)
  const relay = desk?.oauthRelay === undefined ? [] : [new URL(desk.oauthRelay).origin]
  return hostname === 'github.com'
    ? {
        api: ['https://api.github.com', ...relay],
        images: ['https://avatars.githubusercontent.com'],
      }
    : { api: [origin, ...relay], images: [origin] }
}

/**
 * Headers of the desk, in place of those of the pages: it writes styles in its elements, reads and shows files
 * of the author, decodes images, and speaks to the forge. Nothing else of the site may.
 */
export const deskHeaders = (site: DeskSite): Record<string, string> => {
  const { api, images } = listForge(site)
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'", 'blob:'],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'blob:', 'data:', ...images],
    'media-src': ["'self'", 'blob:'],
    'connect-src': ["'self'", 'blob:', 'data:', ...api],
    'worker-src': ["'self'", 'blob:'],
    // The preview.
    'frame-src': ['blob:'],
    'form-action': ["'self'"],
    // The preview reads the addresses of the site.
    'base-uri': ["'self'"],
    'frame-ancestors': ["'none'"],
  }
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, sources]) => [directive, ...sources].join(' '))
      .join('; '),
    // The window in which the forge asks who one is answers to the one that opened it.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex',
  }
}
