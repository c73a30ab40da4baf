import type { Component } from 'vue'
import { defineClientConfig } from 'vuepress/client'
import type { LayoutName } from '../shared/layouts.ts'
import Layout from './layouts/Layout.vue'
import NotFound from './layouts/NotFound.vue'
import './styles/index.css'

const layouts = { Layout, NotFound } satisfies Record<LayoutName, Component>

export default defineClientConfig({ layouts })
