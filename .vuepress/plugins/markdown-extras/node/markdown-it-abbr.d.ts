declare module 'markdown-it-abbr' {
  import type { PluginSimple } from 'markdown-it'

  const abbreviations: PluginSimple
  export default abbreviations
}
