import { guides as initialGuides, loaders as initialLoaders } from '@temp/groups/index.js'
import { shallowRef } from 'vue'
import { defineClientConfig } from 'vuepress/client'
import { findGroupId } from '../shared/findGroupId.ts'
import type { Group } from '../shared/types.ts'
import { groupsSymbol } from './useGroups.ts'

interface GroupPageData {
  filePathRelative?: string | null
  groups?: string[] | '*'
}

export default defineClientConfig({
  enhance({ app, router }) {
    const guides = shallowRef(initialGuides)
    const groups = shallowRef<Record<string, Group>>({})
    let loaders = initialLoaders

    const setGroup = (group: Group): void => {
      groups.value = { ...groups.value, [group.id]: group }
    }

    const load = async (id: string): Promise<void> => {
      const loader = loaders[id]
      if (loader && !groups.value[id]) setGroup((await loader()).group)
    }

    // VuePress' own guard has put the page's chunk in `meta` by now. Waiting here means that the
    // page is rendered once, with its guide, on the server as in the browser.
    router.beforeResolve(async (to) => {
      const chunk = to.meta._pageChunk as { _pageData?: GroupPageData } | undefined
      const { filePathRelative, groups: named = [] } = chunk?._pageData ?? {}
      const own = findGroupId(filePathRelative, Object.keys(loaders))
      const ids = named === '*' ? Object.keys(loaders) : [...(own ? [own] : []), ...named]
      await Promise.all(ids.map(load))
    })

    if (__VUEPRESS_DEV__ && import.meta.hot) {
      __VUE_HMR_RUNTIME__.updateGroup = setGroup
      __VUE_HMR_RUNTIME__.updateGuides = (newGuides, newLoaders) => {
        loaders = newLoaders
        guides.value = newGuides
        Object.keys(newLoaders).forEach((id) => void load(id))
      }
    }

    app.provide(groupsSymbol, { guides, groups })
  },
})
