import type { Component } from 'vue'
import { defineClientConfig, resolvers } from 'vuepress/client'
import type { LayoutName } from '../shared/layouts.ts'
import Layout from './layouts/Layout.vue'
import NotFound from './layouts/NotFound.vue'
import { texts } from './useTexts.ts'
import './styles/index.css'

const layouts = { Layout, NotFound } satisfies Record<LayoutName, Component>

/** A page that VuePress makes for errors has no title of its own; a home page may have the site's. */
resolvers.resolvePageHeadTitle = ({ path, title }, { title: site }) =>
  [...new Set([path === '/404.html' ? texts.notFound : title, site])].filter(Boolean).join(' | ')

export default defineClientConfig({
  layouts,
  enhance: ({ app }) => {
    // Ids that Vue makes live apart from those of headings, as all ids of the theme.
    app.config.idPrefix = '_v'
  },
})
