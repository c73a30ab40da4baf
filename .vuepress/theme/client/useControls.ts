import { onContentUpdated } from 'vuepress/client'
import { mountControls } from './devControls.ts'

/**
 * In dev, where no loader is in the page, makes the controls that are HTML work.
 * On the published site the loader of `html-first` does it, without Vue, and nothing of this is built.
 */
export const useControls = (): void => {
  if (__VUEPRESS_DEV__) onContentUpdated(() => mountControls())
}
