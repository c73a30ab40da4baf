import { onMounted } from 'vue'
import { defineClientConfig } from 'vuepress/client'

const CHUNK_ERROR_RE = /dynamically imported module|module script failed|error loading/i

export default defineClientConfig({
  enhance({ router }) {
    // After a new deployment the chunk of a page may be gone: the browser then goes there itself,
    // and gets the new site. A page that fails twice is not loaded again and again.
    router.onError((error: unknown, to) => {
      if (!(error instanceof Error && CHUNK_ERROR_RE.test(error.message))) return
      if (to.fullPath !== location.pathname) location.assign(router.resolve(to.fullPath).href)
    })
  },
  setup() {
    onMounted(() => document.dispatchEvent(new Event('app-mounted')))
  },
})
