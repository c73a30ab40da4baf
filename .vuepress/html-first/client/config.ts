import { onMounted } from 'vue'
import { defineClientConfig } from 'vuepress/client'

export default defineClientConfig({
  enhance({ router }) {
    if (__VUEPRESS_SSR__ || __VUEPRESS_DEV__) return
    // An app that is awake serves its page and no other: the browser opens the next one, as it is
    // published. It does so whatever was deployed since, moves the focus, and can have it ready.
    router.beforeEach((to, from) => {
      if (from.matched.length === 0 || to.path === from.path) return true
      location.assign(router.resolve(to.fullPath).href)
      return false
    })
    router.onError(() => document.dispatchEvent(new Event('app-failed')))
  },
  setup() {
    onMounted(() => document.dispatchEvent(new Event('app-mounted')))
  },
})
