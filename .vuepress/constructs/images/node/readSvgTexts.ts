import { XmlElement, type XmlDocument, type XmlNode } from '@rgrove/parse-xml'

/** Elements whose text a drawing shows, or says of itself. */
const TEXTS = /^(?:[\w-]+:)?(?:text|title|desc)$/

/** The texts of a drawing, one for each element that holds one, in their order. */
export const readSvgTexts = (document: XmlDocument): string[] => {
  const texts: string[] = []
  const waiting: XmlNode[] = [...document.children].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!(node instanceof XmlElement)) continue
    if (TEXTS.test(node.name)) texts.push(node.text.replace(/\s+/g, ' ').trim())
    else waiting.push(...[...node.children].reverse())
  }
  return texts
}
