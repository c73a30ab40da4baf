import { onMounted, useTemplateRef, type ShallowRef } from 'vue'

/**
 * In dev, where no loader is in the page, makes a component's `[data-action]` controls work.
 * On the published site the loader of `html-first` does it, without Vue.
 *
 * @returns the template ref named `root`
 */
export const useControls = (): Readonly<ShallowRef<HTMLElement | null>> => {
  const root = useTemplateRef<HTMLElement>('root')
  if (__VUEPRESS_DEV__)
    onMounted(async () => {
      const { listenToActions } = await import('../../plugins/html-first/client/devActions.ts')
      listenToActions()
    })
  return root
}
