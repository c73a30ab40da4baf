import { type Line, wrapCode, wrapContainer } from '../Line.ts'
import { isCalloutName, ownContainer, PLAIN } from '../names.ts'
import { readText } from './readText.ts'
import type { JsxAttribute } from './readTokens.ts'

export interface Element {
  name: string
  attributes: readonly JsxAttribute[]
  /** Line of the page where it stands. */
  source: number
}

/** Attributes that name what a component holds, in the order in which one is taken. */
const TITLES = [
  'title',
  'label',
  'header',
  'summary',
  'name',
  'path',
  'query',
  'body',
  'value',
  'type',
]
/** Those that say more of it. */
const TEXTS = ['description', 'caption', 'text', 'subtitle', 'hint', 'children']

const FOLDED_RE = /^(?:accordion|expandable|collapsible|collapse|details|spoiler|toggle)$/i
/** Blocks that `translate` knows, once they are alone on their line. */
const TABS_RE = /^(?:code-?group(?:-?item)?|code-?block|tabs?|tab-?item|tab-?pane)$/i
const IMAGE_RE = /^(?:img|image|picture|figure|mdximage|themedimage|zoom)/i

/** The text of an attribute; null for none, and for one that must be run. */
export const readAttribute = (
  { attributes }: Pick<Element, 'attributes'>,
  name: string,
): string | null => {
  const found = attributes.find((attribute) => attribute.name === name)
  if (found?.value == null) return null
  return found.isCode ? readText(found.value) : found.value
}

const readFirst = (element: Element, names: readonly string[]): string =>
  names.map((name) => readAttribute(element, name)?.trim()).find(Boolean) ?? ''

const listTexts = (element: Element, names: readonly string[]): string[] =>
  names.flatMap((name) => readAttribute(element, name)?.trim() || [])

/** Where a component leads: to a page of the web, or to one of the site. */
const readHref = (element: Element): string | null => {
  const href = readAttribute(element, 'href') ?? readAttribute(element, 'to')
  return href === null || /^(?!https?:|mailto:)[a-z][a-z\d+.-]*:/i.test(href.trim()) ? null : href
}

const toLine = ({ source }: Element, text: string): Line => ({ text, source })

const writeImage = (element: Element): string => {
  const src = readFirst(element, ['src', 'srcLight', 'light', 'url'])
  const alt = readFirst(element, ['alt', 'title', 'caption']).replace(/[[\]]/g, '')
  return src ? `![${alt}](${/[\s()]/.test(src) ? `<${src}>` : src})` : alt
}

/** An expression that only a program reads is shown as its code: its words are in no other place. */
const listCode = ({ attributes }: Element): string[] =>
  attributes.flatMap(({ name, value, isCode }) =>
    isCode && value !== null && name !== 'style' && !/^on[A-Z]/.test(name) && /["'`]/.test(value)
      ? readText(value) === null
        ? [value]
        : []
      : [],
  )

/** A component that holds nothing: its image, or the texts of its attributes. */
export const writeAlone = (element: Element, isBlock: boolean): Line[] => {
  if (IMAGE_RE.test(element.name)) return [toLine(element, writeImage(element))]
  const title = readFirst(element, TITLES)
  const href = readHref(element)
  const shown = title || href || ''
  const texts = [
    ...(href ? [`[${shown}](${href})`] : listTexts(element, ['title', 'label', 'name', 'header'])),
    ...listTexts(element, TEXTS),
  ]
  if (!isBlock) return [toLine(element, texts.join(' '))]
  return [
    ...texts.flatMap((text) => text.split('\n').map((line) => toLine(element, line))),
    ...listCode(element).flatMap((code) =>
      wrapCode(
        'js',
        code
          .replace(/^\s*\n|\s+$/g, '')
          .split('\n')
          .map((line) => toLine(element, line)),
        { open: element.source },
      ),
    ),
  ]
}

/**
 * Writes a component as Markdown of ours.
 *
 * @param inner - what it holds, from the margin
 * @param close - line of the page where it ends
 */
export const writeBlock = (element: Element, inner: readonly Line[], close: number): Line[] => {
  const { name, source } = element
  const title = readFirst(element, TITLES)
  const around = { open: source, close }
  const blank = toLine(element, '')
  if (TABS_RE.test(name)) {
    const attribute = title ? ` title="${title.replace(/["<>]/g, '')}"` : ''
    return [
      blank,
      toLine(element, `<${name}${attribute}>`),
      blank,
      ...inner,
      { text: '', source: close },
      { text: `</${name}>`, source: close },
      { text: '', source: close },
    ]
  }
  const texts = listTexts(element, TEXTS).flatMap((text) => [toLine(element, text), blank])
  const body = [...texts, ...inner]
  const kind = /^(?:callout|admonition|aside|alert)$/i.test(name)
    ? (readAttribute(element, 'type') ?? readAttribute(element, 'variant') ?? 'note')
    : name
  if (FOLDED_RE.test(name)) return wrapContainer(`details ${title}`, body, around)
  if (isCalloutName(kind) || kind !== name) {
    const said = readFirst(element, ['title', 'label'])
    const own = ownContainer(kind)
    return wrapContainer(`${own === PLAIN ? 'note' : own} ${said}`, body, around)
  }
  const href = readHref(element)
  const heading = href ? `[${title || href}](${href})` : title
  return [
    blank,
    ...(heading ? [toLine(element, `**${heading}**`), blank] : []),
    ...body,
    { text: '', source: close },
  ]
}
