import { defineClientConfig } from 'vuepress/client'
import Layout from './layouts/Layout.vue'
import NotFound from './layouts/NotFound.vue'
import { moveFocusOnNavigation } from './moveFocus.ts'
import './styles/index.css'

export default defineClientConfig({
  enhance: ({ router }) => moveFocusOnNavigation(router),
  layouts: { Layout, NotFound },
})
