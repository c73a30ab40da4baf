import { onMounted } from 'vue'

/**
 * In dev, where no loader is in the page, makes the `[data-action]` controls work.
 * On the published site the loader of `html-first` does it, without Vue.
 */
export const useControls = (): void => {
  if (__VUEPRESS_DEV__)
    onMounted(async () => {
      const { listenToActions } = await import('../../plugins/html-first/client/devActions.ts')
      listenToActions()
    })
}
