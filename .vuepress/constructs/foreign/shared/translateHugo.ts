import { type Line, wrapCode } from './Line.ts'
import { ownContainer, PLAIN } from './names.ts'
import { readAttributes } from './readAttributes.ts'
import { type Block, contain, escapeLabel, keep, toAddress } from './translateLiquid.ts'

const REMARK_RE =
  /^(?:hint|notice|alert|callout|admonition|note|warning|tip|info|caution|danger|important)$/

/** `{{< hint info >}}` and the other blocks of Hugo. */
export const translateHugo = (block: Block): Line[] => {
  const { name, rest } = block.marker
  const attributes = readAttributes(rest, 'words')
  if (REMARK_RE.test(name)) {
    const said = attributes.take('type', 'style', 'color')
    const word = attributes.takeWord()
    // `notice note "Titre"`: the first word is a kind, or the title of a block that says its own.
    const isKind = ownContainer(word) !== PLAIN
    const kinds = [said, word, name === 'alert' ? '' : name].map(ownContainer)
    const own = kinds.find((kind) => kind !== PLAIN) ?? 'info'
    const words = [attributes.take('title', 'name'), isKind ? attributes.takeWord() : word]
    return contain(`${own} ${words.filter(Boolean).join(' ')}`, block, attributes)
  }
  const heading = (): string => attributes.take('title', 'name') || attributes.takeWord()
  if (/^(?:details|expand|collapse)$/.test(name))
    return contain(`details ${heading()}`, block, attributes)
  if (/^(?:tab|step|card)$/.test(name)) return contain(`${PLAIN} ${heading()}`, block, attributes)
  if (name === 'highlight')
    return wrapCode(/^[\w+-]*/.exec(attributes.takeWord())![0], block.inner, {
      open: block.open.source,
      indent: block.marker.indent,
    })
  // The one word of theirs is a name that no reader sees.
  if (/^tabs?(?:group)?$/.test(name)) attributes.takeWord()
  return keep(block, attributes)
}

/** `{{< figure src="a.png" caption="Légende" >}}` of Hugo: an image, and the texts that are shown under it. */
export const writeHugoFigure = (written: string): { image: string; texts: string[] } => {
  const attributes = readAttributes(written, 'words')
  const src = attributes.take('src') || attributes.takeWord()
  const others = attributes.left()
  const alt = attributes.take('alt') || others[0] || ''
  const credit = attributes.take('attr')
  const lead = attributes.take('attrlink')
  const texts = attributes.left()
  return {
    image: `![${alt.replace(/[[\]]/g, '')}](${toAddress(src)})`,
    texts: credit
      ? [...texts, lead ? `[${escapeLabel(credit)}](${toAddress(lead)})` : credit]
      : texts,
  }
}
