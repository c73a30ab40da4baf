import type { ShownSite } from '../node/guidesTheme.ts'

declare const __SITE__: ShownSite

/** The facts of `.vuepress/site.ts` that pages show, put in them at build. */
export const site: ShownSite = __SITE__

declare const __LEGAL_INDEX__: string

/** Address of the index of articles of law; empty in a folder that has none. */
export const legalIndex: string = __LEGAL_INDEX__
