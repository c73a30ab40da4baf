import postcss, { type ChildNode, type Rule } from 'postcss'

/** The style sheet of a site, in two. */
export interface SplitStyle {
  /** What every page has. */
  common: string
  /** What few pages need; empty when the layer is not there. */
  rare: string
  /** Whether something in a page is styled by `rare`. */
  needsRare: (html: string) => boolean
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

/** Names of the layers, in the order in which they first stand: that of their ranks. */
const listLayers = (root: postcss.Root): string[] => [
  ...new Set(
    root.nodes.flatMap((node) =>
      node.type === 'atrule' && node.name === 'layer'
        ? node.params.split(',').map((name) => name.trim())
        : [],
    ),
  ),
]

/** Whether a style sheet begins by ranking its layers: a minifier drops that where blocks say it. */
const isRanked = ({ first }: postcss.Root): boolean =>
  first?.type === 'atrule' && first.name === 'layer' && !first.nodes

/**
 * Takes a cascade layer out of a style sheet. The common part begins by naming every layer in order, which
 * a minifier may have left out: the layer keeps its rank wherever it comes, so a page that has both parts
 * looks as it did with the whole.
 *
 * @param css - minified or not
 * @param layer - name of the layer, such as `rare`
 * @throws Error when a rule of the layer names no class: no page could do without it
 */
export const splitStyle = (css: string, layer: string): SplitStyle => {
  const common = postcss.parse(css)
  common.walkComments((comment) => void comment.remove())
  const layers = isRanked(common) ? [] : listLayers(common)
  const rare = postcss.root()
  const isRare = (node: ChildNode): boolean =>
    node.type === 'atrule' && node.name === 'layer' && node.params === layer && !!node.nodes
  rare.append(common.nodes.filter(isRare))

  if (rare.nodes.length > 0 && layers.length > 1)
    common.prepend(postcss.atRule({ name: 'layer', params: layers.join(',') }))

  const needs: string[][] = []
  /** A page that does not even hold these letters has no such class: most are told so at once. */
  const mayNeed = (html: string): boolean =>
    needs.some((classes) => classes.every((name) => html.includes(name)))
  rare.walkRules((rule) => {
    if (isOuter(rule)) needs.push(...rule.selectors.flatMap(listClasses))
  })
  if (needs.some((classes) => classes.length === 0))
    throw new Error(`@layer ${layer}: each rule must name a class`)

  return {
    common: common.toString().trim(),
    rare: rare.toString(),
    needsRare: (html) => {
      if (!mayNeed(html)) return false
      const present = listPageClasses(html)
      return needs.some((classes) => classes.every((name) => present.has(name)))
    },
  }
}
