import { h } from 'vue'
import { defineClientConfig } from 'vuepress/client'
import OfflineSwitch from './OfflineSwitch.vue'
import './offline.css'
import './alone.css'

const wake = async (button: HTMLElement, event: Event): Promise<void> => {
  const island = await import('./offlineSwitch.ts')
  await island.wake(button, event)
}

/** For a site whose pages Vue wakes as they load: `offlinePlugin`. */
export default defineClientConfig({
  enhance({ app, router }) {
    app.component('OfflineSwitch', () => h(OfflineSwitch, { guides: __OFFLINE_GUIDES__, wake }))
    // The module of a page that is not kept cannot be had: its address can, and the worker answers for it.
    router.onError((_error, to) => {
      const { href } = router.resolve(to)
      if (href.replace(/#.*$/, '') !== location.pathname + location.search) location.assign(href)
    })
  },
})
