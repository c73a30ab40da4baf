import { defineClientConfig } from 'vuepress/client'
import CheckPanel from './CheckPanel.vue'
import './checkPanel.css'

/** Only `dev` loads this file: readers never get it. */
export default defineClientConfig({ rootComponents: [CheckPanel] })
