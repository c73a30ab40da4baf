import { onContentUpdated } from 'vuepress/client'

/**
 * In dev, where no loader is in the page, makes the controls that are HTML work.
 * On the published site the loader of `html-first` does it, without Vue.
 */
export const useControls = (): void => {
  if (__VUEPRESS_DEV__)
    onContentUpdated(async () => {
      const { mountControls } = await import('../../plugins/html-first/client/devControls.ts')
      mountControls()
    })
}
