import { Tokenizer } from 'htmlparser2'

/** An address of an image in a piece of HTML. Offsets count from the start of the piece. */
export interface HtmlImageAddress {
  tag: string
  attribute: string
  /** Character references decoded. */
  value: string
  /** The whole attribute. */
  start: number
  end: number
  /** Offset of the first letter of the value, that of the attribute when it has none. */
  valueStart: number
}

/** Tags that show or play something, and the attributes that say what. */
const ATTRIBUTES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    audio: ['src'],
    feimage: ['href', 'xlink:href'],
    image: ['href', 'xlink:href'],
    img: ['src', 'srcset'],
    input: ['src'],
    source: ['src', 'srcset'],
    track: ['src'],
    use: ['href', 'xlink:href'],
    video: ['src', 'poster'],
  }).map(([tag, names]) => [tag, new Set(names)]),
)

const nothing = (): void => undefined

/**
 * Finds the addresses of images in a piece of HTML: in Markdown, what authors may write as tags.
 * The tokenizer is the one that Vue's is made from: both see the same attributes in odd input.
 */
export const readImageAddresses = (html: string): HtmlImageAddress[] => {
  const found: HtmlImageAddress[] = []
  let tag = ''
  let name = ''
  let start = 0
  let value = ''
  let valueStart = 0
  const addData = (from: number, text: string): void => {
    if (!value) valueStart = from
    value += text
  }
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (from, to) => {
        tag = html.slice(from, to).toLowerCase()
      },
      onattribname: (from, to) => {
        name = html.slice(from, to).toLowerCase()
        start = from
        value = ''
        valueStart = from
      },
      onattribdata: (from, to) => addData(from, html.slice(from, to)),
      onattribentity: (code) => addData(start, String.fromCodePoint(code)),
      onattribend: (_quote, to) => {
        if (ATTRIBUTES.get(tag)?.has(name))
          found.push({ tag, attribute: name, value, start, end: to, valueStart })
      },
      onclosetag: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return found
}
