import { parseSrcset } from '../../lib/parseSrcset.ts'
import { readImageAddresses } from '../../constructs/images/shared/readImageAddresses.ts'
import type { SourcePage } from './parsePage.ts'

/** An address of an image in a page, entities decoded, and its offset in the file. */
export interface ImageAddress {
  url: string
  offset: number
}

type PageElements = Pick<SourcePage, 'content' | 'images' | 'tags'>

/** Every address of a page that shows or plays something: images of Markdown, and attributes of tags. */
export const listImageAddresses = ({ content, images, tags }: PageElements): ImageAddress[] => {
  const inMarkdown = images
    .filter(({ isHtml }) => !isHtml)
    .map(({ url, offset, urlOffset }) => ({ url, offset: urlOffset ?? offset }))
  const inTags = tags.flatMap(({ name, closing, offset, end }): ImageAddress[] => {
    if (closing) return []
    const found = readImageAddresses(content.slice(offset, end))
    if (name.toLowerCase() === 'img' && found.length === 0) return [{ url: '', offset }]
    return found.flatMap(({ attribute, value, valueStart }): ImageAddress[] => {
      const start = offset + valueStart
      if (attribute === 'srcset')
        return parseSrcset(value).map((candidate) => ({
          url: candidate.url,
          offset: start + candidate.offset,
        }))
      // A drawing names its own parts so.
      const isOwnPart = attribute.endsWith('href') && value.startsWith('#')
      return isOwnPart ? [] : [{ url: value, offset: start }]
    })
  })
  return [...inMarkdown, ...inTags]
}
