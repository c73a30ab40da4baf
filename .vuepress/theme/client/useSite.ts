import type { Site } from '../../site.ts'

declare const __SITE__: Site

/** The facts of `.vuepress/site.ts`, put in the pages at build. */
export const site: Site = __SITE__

declare const __LEGAL_INDEX__: string

/** Address of the index of articles of law; empty in a folder that has none. */
export const legalIndex: string = __LEGAL_INDEX__
