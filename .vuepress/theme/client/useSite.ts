import type { Site } from '../../site.ts'

declare const __SITE__: Site

/** The facts of `.vuepress/site.ts`, put in the pages at build. */
export const site: Site = __SITE__
