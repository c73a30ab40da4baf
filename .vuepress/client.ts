import { defineAsyncComponent, type Component } from 'vue'
import { defineClientConfig } from 'vuepress/client'
import type { AuthorComponent } from './components/authorComponents.ts'
import Button from './components/Button.vue'
import CurrentGroupToc from './components/CurrentGroupToc.vue'
import OfflineSwitch from './components/OfflineSwitch.vue'
import PDFExports from './components/PDFExports.vue'
import PublisherNotice from './components/PublisherNotice.vue'
import ReaderForm from './feedback/client/ReaderForm.vue'
import SitePlan from './components/SitePlan.vue'

/** `SearchPage` comes with the search. */
const components: Record<Exclude<AuthorComponent, 'SearchPage'>, Component> = {
  Button,
  CurrentGroupToc,
  OfflineSwitch,
  PDFExports,
  PublisherNotice,
  ReaderForm,
  SitePlan,
  // Each brings a long list that only one page shows.
  GlossaryList: defineAsyncComponent(() => import('./components/GlossaryList.vue')),
  LegalIndex: defineAsyncComponent(() => import('./components/LegalIndex.vue')),
}

export default defineClientConfig({
  enhance({ app }) {
    for (const [name, component] of Object.entries(components)) app.component(name, component)
  },
})
