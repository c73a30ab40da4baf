import { onErrorCaptured, onMounted } from 'vue'
import { defineClientConfig, useRoute } from 'vuepress/client'

export default defineClientConfig({
  enhance({ app, router }) {
    // Vue would log it and go on: a page would be published without the component that failed.
    if (__VUEPRESS_SSR__) app.config.throwUnhandledErrorInProduction = true
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
    if (__VUEPRESS_SSR__) {
      const { path } = useRoute()
      onErrorCaptured((error, instance) => {
        const name = instance?.$options.__name ?? instance?.$options.name ?? 'de la page'
        error.message = `${path} ne peut pas être écrite\u00a0: le composant «\u00a0${name}\u00a0» a échoué (${error.message}).`
      })
    }
    onMounted(() => document.dispatchEvent(new Event('app-mounted')))
  },
})
