import { type Attributes, createAttributes } from '../attributes.ts'
import { writeTexts } from '../readAttributes.ts'
import { type Line, wrapCode, wrapContainer } from '../Line.ts'
import { isCalloutName, ownContainer, PLAIN } from '../names.ts'
import { readText, writeExpression } from './readText.ts'
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
const FOLDED_RE = /^(?:accordion|expandable|collapsible|collapse|details|spoiler|toggle)$/i
/** Blocks that `translate` knows, once they are alone on their line. */
const TABS_RE = /^(?:code-?group(?:-?item)?|code-?block|tabs?|tab-?item|tab-?pane)$/i
const IMAGE_RE = /^(?:img|image|picture|figure|mdximage|themedimage|zoom)/i

/** Arguments of a program, one by one. */
const FIELD_RE = /^(?:param|response|request|schema)?(?:field|param|parameter|prop|property)$/i
const CODE_RE = /^code(?:block|snippet)?$/i

const toText = ({ value, isCode }: JsxAttribute): string | null =>
  isCode && value !== null ? readText(value) : value

/** The text of an attribute; null for none, and for one that must be run. */
export const readAttribute = (
  { attributes }: Pick<Element, 'attributes'>,
  name: string,
): string | null => {
  const found = attributes.find((attribute) => attribute.name === name)
  return found ? toText(found) : null
}

const readAttributes = ({ attributes }: Pick<Element, 'attributes'>): Attributes =>
  createAttributes(
    attributes.flatMap((attribute): [string, string][] => {
      const text = toText(attribute)
      return text === null ? [] : [[attribute.name, text]]
    }),
  )

/** Where a component leads: to a page of the web, or to one of the site. */
const takeHref = (attributes: Attributes): string => {
  const href = attributes.take('href', 'to')
  return /^(?!https?:|mailto:)[a-z][a-z\d+.-]*:/i.test(href) ? '' : href
}

const toLines = ({ source }: Pick<Element, 'source'>, text: string): Line[] =>
  text.split('\n').map((line) => ({ text: line, source }))

const writeImage = (attributes: Attributes): string => {
  const src = attributes.take('src', 'srcLight', 'light', 'url')
  const alt = (attributes.take('alt') || attributes.left()[0] || '').replace(/[[\]]/g, '')
  return src ? `![${alt}](${/[\s()]/.test(src) ? `<${src}>` : src})` : alt
}

/** Expressions that hold no words. */
const LOOKS_RE = /^(?:style|css|sx|className|icon|key|ref|on[A-Z]\w*)$/

/** Expressions that only a program reads are shown as their code: their words are in no other place. */
const listCode = ({ attributes }: Pick<Element, 'attributes'>): string[] =>
  attributes.flatMap(({ name, value, isCode }) =>
    isCode &&
    value !== null &&
    !LOOKS_RE.test(name) &&
    /["'`]/.test(value) &&
    readText(value) === null
      ? [value]
      : [],
  )

const wrapCodes = (element: Element): Line[] =>
  listCode(element).flatMap((code) =>
    wrapCode('js', toLines(element, code.replace(/^\s*\n|\s+$/g, '')), { open: element.source }),
  )

/** `<Code code="…" lang="sh" title="Titre" />`: null for one that holds its code. */
const writeCode = (element: Element, attributes: Attributes): Line[] | null => {
  const written = element.attributes.find(({ name }) => name === 'code' || name === 'children')
  if (!CODE_RE.test(element.name) || !written?.value) return null
  const code = attributes.take(written.name) || `{${written.value}}`
  const title = attributes.take('title', 'filename', 'caption')
  const lines = wrapCode(
    attributes.take('lang', 'language'),
    toLines(element, code.replace(/^\n|\n$/g, '')),
    { open: element.source },
  )
  return [
    ...(title ? wrapContainer(`${PLAIN} ${title}`, lines, { open: element.source }) : lines),
    ...writeTexts(attributes.left(), element.source),
  ]
}

/** The name of an argument, and what it may be. */
const writeField = (element: Element, attributes: Attributes, title: string): string => {
  if (!FIELD_RE.test(element.name)) return title
  const more = [attributes.take('type'), attributes.take('default')].filter(
    (word) => word && word !== title,
  )
  return more.length > 0 ? `${title} (${more.join(', ')})` : title
}

/** A component that holds nothing: its image, its code, or the texts of its attributes. */
export const writeAlone = (element: Element, isBlock: boolean): Line[] => {
  const attributes = readAttributes(element)
  const code = isBlock ? writeCode(element, attributes) : null
  if (code) return code
  const first: string[] = []
  if (IMAGE_RE.test(element.name)) {
    first.push(writeImage(attributes))
  } else {
    const href = takeHref(attributes)
    const isNamed = href || FIELD_RE.test(element.name)
    const title = attributes.take(...(isNamed ? TITLES : TITLES.slice(0, 5)))
    if (href) first.push(`[${title || href}](${href})`)
    else if (title) first.push(writeField(element, attributes, title))
  }
  const texts = [...first, ...attributes.left()]
  if (isBlock)
    return [
      ...texts.flatMap((text, index) => [
        ...(index > 0 ? toLines(element, '') : []),
        ...toLines(element, text),
      ]),
      ...wrapCodes(element),
    ]
  return toLines(element, [...texts, ...listCode(element).map(writeExpression)].join(' '))
}

/** What stands before and after what a component holds, within a line. */
export const writeAround = (element: Pick<Element, 'name' | 'attributes'>): [string, string] => {
  const attributes = readAttributes(element)
  const href = takeHref(attributes)
  const title = attributes.take('title', 'label', 'header', 'summary')
  const after = [...attributes.left(), ...listCode(element).map(writeExpression)]
  return [
    `${title ? `${title} ` : ''}${href ? '[' : ''}`,
    `${href ? `](${href})` : ''}${after.length > 0 ? ` (${after.join(', ')})` : ''}`,
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
  const attributes = readAttributes(element)
  const around = { open: source, close }
  const blank = { text: '', source }
  const holdAll = (): Line[] => [...writeTexts(attributes.left(), source), ...inner]
  if (TABS_RE.test(name)) {
    const title = attributes.take(...TITLES)
    const attribute = title ? ` title="${title.replace(/["<>]/g, '')}"` : ''
    return [
      blank,
      { text: `<${name}${attribute}>`, source },
      blank,
      ...holdAll(),
      { text: '', source: close },
      { text: `</${name}>`, source: close },
      { text: '', source: close },
    ]
  }
  const isRemark = /^(?:callout|admonition|aside|alert)$/i.test(name)
  if (isRemark || isCalloutName(name)) {
    const isFolded = FOLDED_RE.test(name)
    const own = isFolded
      ? 'details'
      : ownContainer(isRemark ? attributes.take('type', 'variant') || 'note' : name)
    const title = attributes.take(...(isFolded ? TITLES : ['title', 'label']))
    return wrapContainer(
      `${own === PLAIN ? 'note' : own} ${title}`,
      [...wrapCodes(element), ...holdAll()],
      around,
    )
  }
  const href = takeHref(attributes)
  const title = attributes.take(...TITLES)
  if (FOLDED_RE.test(name))
    return wrapContainer(`details ${title}`, [...wrapCodes(element), ...holdAll()], around)
  const heading = href ? `[${title || href}](${href})` : writeField(element, attributes, title)
  return [
    blank,
    ...(heading ? [{ text: `**${heading}**`, source }, blank] : []),
    ...wrapCodes(element),
    ...holdAll(),
    { text: '', source: close },
  ]
}
