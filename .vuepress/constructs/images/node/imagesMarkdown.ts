import type { MarkdownIt, Token } from 'markdown-it'
import { reportProblem, type ProblemEnv } from '../../../lib/diagnostics/node/reportProblem.ts'
import { explainRefusal } from '../shared/explainRefusal.ts'
import { IMAGE_SIZES, writeSrcset } from '../shared/imageSizes.ts'
import {
  encodePath,
  relativeAddress,
  resolveImage,
  type ImageFiles,
} from '../shared/resolveImage.ts'
import { rewriteImageAddresses } from './rewriteImageAddresses.ts'

/** The parts of VuePress' markdown-it environment that are read here. */
interface PageEnv extends ProblemEnv {
  /** Path relative to the folder of guides, null for a page that the site makes. */
  filePathRelative?: string | null
}

export interface ImagesMarkdownOptions {
  files: ImageFiles
  /** A build imports every image; the development server only those written from the root. */
  isBuild: boolean
}

const HTML_TYPES = new Set(['html_block', 'html_inline'])

const countBreaks = (text: string): number => text.split('\n').length - 1

const countLines = ({ type, content }: Token): number =>
  type === 'softbreak' || type === 'hardbreak' ? 1 : countBreaks(content)

/**
 * markdown-it extension, in place of VuePress' own: every image of a page, in Markdown or in HTML, gets an
 * address that Vue, the bundler and browsers read in one way. One that leads to no image of the site loses
 * it and is reported.
 */
export const imagesMarkdown = (md: MarkdownIt, { files, isBuild }: ImagesMarkdownOptions): void => {
  // Vue decodes what it imports, and writes it as it is between two apostrophes of a script: it is
  // given an address of which nothing but letters and codes is left once decoded.
  const protect = (address: string): string =>
    isBuild || address.startsWith('/') ? encodePath(address) : address

  const rewrite = (url: string, bodyLine: number, env: PageEnv): string | null => {
    const page = env.filePathRelative ?? null
    const target = resolveImage(url, page, files)
    if (target.kind === 'public') return protect(encodePath(target.address))
    if (target.kind === 'file')
      return protect(
        page === null ? encodePath(`/${target.path}`) : relativeAddress(target.path, page),
      )
    const problem = explainRefusal(target, url)!
    const { message, suggestion } = problem
    reportProblem(env, { rule: 'images', bodyLine, near: url, problem: message, hint: suggestion })
    return null
  }

  /** Readers download the lightest copy that their screen shows whole: the bundler makes each. */
  const offerNarrower = (image: Token, url: string, address: string): void => {
    const srcset = writeSrcset(url, address, Number(image.attrGet('width') ?? 0))
    if (srcset === null) return
    image.attrSet('srcset', srcset)
    image.attrSet('sizes', IMAGE_SIZES)
  }

  const visit = (token: Token, line: number, env: PageEnv): void => {
    if (HTML_TYPES.has(token.type)) {
      const { content } = token
      let bodyLine = line
      let position = 0
      token.content = rewriteImageAddresses(content, (url, offset) => {
        bodyLine += countBreaks(content.slice(position, offset))
        position = offset
        return rewrite(url, bodyLine, env)
      })
    } else if (token.type === 'image') {
      const url = token.attrGet('src') ?? ''
      const address = rewrite(url, line, env)
      if (address === null) token.attrs = token.attrs!.filter(([name]) => name !== 'src')
      else {
        token.attrSet('src', address)
        if (isBuild) offerNarrower(token, url, address)
      }
    }
  }

  md.core.ruler.push('image_addresses', ({ tokens, env }) => {
    let line = 1
    for (const token of tokens) {
      // The cells of a table do not know their line: their row does.
      if (token.map) line = token.map[0] + 1
      visit(token, line, env as PageEnv)
      let innerLine = line
      for (const child of token.children ?? []) {
        visit(child, innerLine, env as PageEnv)
        innerLine += countLines(child)
      }
    }
  })
}
