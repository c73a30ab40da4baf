import type { Plugin } from 'vuepress/core'
import { getDirname, path } from 'vuepress/utils'
import { protectPageData } from './protectPageData.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

/**
 * Lets a title or a description hold any sign: `"` cuts no attribute short, `</script>` ends no script,
 * and nothing in a front matter runs.
 */
export const safeHeadPlugin = (): Plugin => ({
  name: 'safe-head',
  clientConfigFile: path.resolve(dirname, '../client/config.ts'),
  extendsPage: ({ data }) => protectPageData(data),
})
