import { computed, inject, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import { usePageData, useRoutePath } from 'vuepress/client'
import { findGroupId } from '../shared/findGroupId.ts'
import { locateInGroup } from '../shared/locateInGroup.ts'
import type { Group, GroupLocation, GuideSummary } from '../shared/types.ts'

export interface GroupsState {
  guides: Ref<GuideSummary[]>
  /** The guides whose pages are known so far, by folder. */
  groups: Ref<Record<string, Group>>
}

export const groupsSymbol: InjectionKey<GroupsState> = Symbol('groups')

export interface Groups extends GroupsState {
  /** The guide of the current page, null outside guides. */
  group: ComputedRef<Group | null>
  /** Where the current page stands in its guide. */
  location: ComputedRef<GroupLocation | null>
}

/** The guides, seen from the current page. */
export const useGroups = (): Groups => {
  const state = inject(groupsSymbol)
  if (!state) throw new Error('useGroups() needs the groups plugin')
  const page = usePageData<{ filePathRelative: string | null }>()
  const routePath = useRoutePath()
  const group = computed(() => {
    const ids = state.guides.value.map(({ id }) => id)
    const id = findGroupId(page.value.filePathRelative, ids)
    return id === null ? null : (state.groups.value[id] ?? null)
  })
  const location = computed(() => group.value && locateInGroup(group.value, routePath.value))
  return { ...state, group, location }
}
