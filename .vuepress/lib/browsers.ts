/**
 * Oldest browsers that the site is published for, as Vite writes them: what Vite calls « baseline widely
 * available », and the long-term version of Firefox that followed it. Style sheets and scripts are lowered
 * to this list; README and the page on accessibility repeat it (`tests/unit/lib/browsers.spec.ts`).
 */
export const OLDEST_BROWSERS = ['chrome111', 'edge111', 'firefox115', 'safari16.4', 'ios16.4']
