/// <reference types="vite/client" />

declare const __VUEPRESS_DEV__: boolean
declare const __VUEPRESS_SSR__: boolean

interface VueHmrRuntime {
  updateGroup?: (group: import('./model/groups/shared/types.ts').Group) => void
  updateGuides?: (
    guides: import('./model/groups/shared/types.ts').GuideSummary[],
    loaders: GroupLoaders,
  ) => void
}
declare const __VUE_HMR_RUNTIME__: VueHmrRuntime

type GroupLoaders = Record<
  string,
  () => Promise<{ group: import('./model/groups/shared/types.ts').Group }>
>

declare module '@temp/groups/index.js' {
  export const guides: import('./model/groups/shared/types.ts').GuideSummary[]
  export const loaders: GroupLoaders
}

declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent
  export default component
}

/** Names of emoji, without colons, and the sign of each: no types come with the data. */
declare module 'markdown-it-emoji/lib/data/full.mjs' {
  const signs: Readonly<Record<string, string>>
  export default signs
}
