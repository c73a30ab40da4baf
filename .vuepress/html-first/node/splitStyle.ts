import postcss, { type AtRule, type ChildNode, type Rule } from 'postcss'

/** The style sheet of a site, in parts. */
export interface SplitStyle {
  /** What every page has. */
  common: string
  /** What few pages need, a text for each group, in the order of the sheet; empty without the layer. */
  rare: readonly string[]
  /** Those of `rare` that style something in a page. */
  selectRare: (html: string) => readonly string[]
}

/** Parts of a selector that do not say what must be in the page. */
const OPTIONAL_RE = /:(?:where|not)\([^()]*\)/g

/** What a minifier makes of a list of selectors that holds nested rules. */
const CHOICE_RE = /:is\(([^()]*)\)/

/** A selector without `:is()`, as many times as this gives it choices. */
const listChoices = (selector: string): string[] => {
  const [text, choices] = CHOICE_RE.exec(selector) ?? []
  if (text === undefined || choices === undefined) return [selector]
  return choices.split(',').flatMap((choice) => listChoices(selector.replace(text, choice)))
}

/** For each way in which a selector may match, the classes that the page must then have. */
const listClasses = (selector: string): string[][] =>
  listChoices(selector.replace(OPTIONAL_RE, '')).map((choice) =>
    Array.from(choice.matchAll(/\.([a-z_-][\w-]*)/gi), ([, name]) => name!),
  )

const CLASS_START = ' class="'

/** The same few attributes come back all the time: each is cut once. */
const listPageClasses = (html: string): Set<string> =>
  new Set(
    [...new Set(html.match(/\sclass="[^"]*/g))].flatMap((attribute) =>
      attribute.slice(CLASS_START.length).split(/\s+/),
    ),
  )

/** Rules nested in another depend on it: the outer one says enough. */
const isOuter = (rule: Rule): boolean => {
  for (let { parent } = rule as { parent?: { type: string; parent?: unknown } }; parent;) {
    if (parent.type === 'rule') return false
    parent = parent.parent as typeof parent
  }
  return true
}

/** Names of the outer layers, in the order in which they first stand: that of their ranks. */
const listLayers = (root: postcss.Root): string[] => [
  ...new Set(
    root.nodes.flatMap((node) =>
      node.type === 'atrule' && node.name === 'layer'
        ? node.params.split(',').map((name) => name.trim().split('.', 1)[0]!)
        : [],
    ),
  ),
]

/** Whether a style sheet begins by ranking its layers: a minifier drops that where blocks say it. */
const isRanked = ({ first }: postcss.Root): boolean =>
  first?.type === 'atrule' && first.name === 'layer' && !first.nodes

/** A group of rules, and the classes of which a page must have some to need it. */
interface Group {
  css: string
  needs: string[][]
}

/** @throws Error when a rule names no class: no page could do without it */
const readGroup = (name: string, blocks: readonly AtRule[]): Group => {
  const root = postcss.root({ nodes: [...blocks] })
  const needs: string[][] = []
  root.walkRules((rule) => {
    if (isOuter(rule)) needs.push(...rule.selectors.flatMap(listClasses))
  })
  if (needs.some((classes) => classes.length === 0))
    throw new Error(`@layer ${name}: each rule must name a class`)
  return { css: root.toString(), needs }
}

const isLayerBlock = (node: ChildNode): node is AtRule =>
  node.type === 'atrule' && node.name === 'layer' && !!node.nodes

/**
 * Takes a cascade layer out of a style sheet. The common part begins by naming every layer in order, which
 * a minifier may have left out: the layer keeps its rank wherever it comes, so a page that has all parts
 * looks as it did with the whole.
 *
 * Each layer within it (`rare.figures`) is a group: a page has it whole or not at all. Rules of two groups
 * must not depend on which comes first.
 *
 * @param css - minified or not
 * @param layer - name of the layer, such as `rare`
 * @throws Error when a rule of the layer names no class: no page could do without it
 */
export const splitStyle = (css: string, layer: string): SplitStyle => {
  const common = postcss.parse(css)
  common.walkComments((comment) => void comment.remove())
  const layers = isRanked(common) ? [] : listLayers(common)
  const blocks = common.nodes
    .filter(isLayerBlock)
    .filter(({ params }) => params === layer || params.startsWith(`${layer}.`))
  blocks.forEach((block) => block.remove())
  const groups = [...new Set(blocks.map(({ params }) => params))].map((name) =>
    readGroup(
      name,
      blocks.filter(({ params }) => params === name),
    ),
  )
  if (groups.length > 0 && layers.length > 1)
    common.prepend(postcss.atRule({ name: 'layer', params: layers.join(',') }))

  return {
    common: common.toString().trim(),
    rare: groups.map((group) => group.css),
    selectRare: (html) => {
      const present = listPageClasses(html)
      const isThere = (classes: string[]): boolean => classes.every((name) => present.has(name))
      return groups.filter(({ needs }) => needs.some(isThere)).map((group) => group.css)
    },
  }
}
