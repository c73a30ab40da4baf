import { defineAsyncComponent } from 'vue'
import { defineClientConfig } from 'vuepress/client'
import Button from './components/Button.vue'
import CurrentGroupToc from './components/CurrentGroupToc.vue'
import OfflineSwitch from './components/OfflineSwitch.vue'
import PDFExports from './components/PDFExports.vue'
import PublisherNotice from './components/PublisherNotice.vue'
import SitePlan from './components/SitePlan.vue'

export default defineClientConfig({
  enhance({ app }) {
    app.component('Button', Button)
    app.component('CurrentGroupToc', CurrentGroupToc)
    app.component('OfflineSwitch', OfflineSwitch)
    app.component('PDFExports', PDFExports)
    app.component('PublisherNotice', PublisherNotice)
    app.component('SitePlan', SitePlan)
    // Each brings a long list that only one page shows.
    app.component(
      'GlossaryList',
      defineAsyncComponent(() => import('./components/GlossaryList.vue')),
    )
    app.component(
      'LegalIndex',
      defineAsyncComponent(() => import('./components/LegalIndex.vue')),
    )
  },
})
