import type { MarkdownIt, PluginWithParams, RendererRule } from 'markdown-it'
import container from 'markdown-it-container'
import { readContainerInfo } from '../shared/readContainerInfo.ts'

const OPEN_RULE_RE = /^container_(.+)_open$/

/** Stands for every name that no extension has declared. */
export const UNKNOWN_CONTAINER = 'unknown'

// The types of the package are those of markdown-it's CommonJS build, which TypeScript keeps apart.
const plugin = container as unknown as PluginWithParams

const renderAsTokensSay: RendererRule = (tokens, index, options, _env, self) =>
  self.renderToken(tokens, index, options)

/**
 * Declares the container `::: name`; what it looks like is decided on its tokens, in a core rule.
 *
 * @param accepts - whether a name read after `:::` is this container
 */
export const useContainer = (
  md: MarkdownIt,
  name: string,
  accepts = (read: string): boolean => read === name,
): void => {
  md.use(plugin, name, {
    validate: (params: string) => accepts(readContainerInfo(params).name),
    render: renderAsTokensSay,
  })
}

/** Names of the containers that this Markdown knows, from whatever plugin they come. */
export const listContainers = (md: MarkdownIt): string[] =>
  Object.keys(md.renderer.rules)
    .map((rule) => OPEN_RULE_RE.exec(rule)?.[1] ?? '')
    .filter((name) => name !== '' && name !== UNKNOWN_CONTAINER)
