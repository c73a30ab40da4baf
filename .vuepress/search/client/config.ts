import { defineClientConfig } from 'vuepress/client'
import SearchBox from './SearchBox.vue'
import SearchNear from './SearchNear.vue'
import SearchPage from './SearchPage.vue'
import './searchBox.css'
import './searchNear.css'
import './searchStatus.css'

export default defineClientConfig({
  enhance({ app }) {
    app.component('SearchBox', SearchBox)
    app.component('SearchNear', SearchNear)
    app.component('SearchPage', SearchPage)
  },
})
