import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import { resolveSiteImage } from '../model/site/siteImages.ts'
import { resolveTarget } from '../model/site/resolveTarget.ts'
import { revealText } from '../model/source/revealText.ts'
import { toAddressPart } from '../checks/node/writing/toAddressPart.ts'
import { lostDefinitions } from './constructs.ts'
import { checkForms, checkReferences, isAddress } from './linkForms.ts'
import { findInlineLinks, type InlineLink } from '../model/source/findInlineLinks.ts'

/** `“titre”` as Word writes it: Markdown wants straight quotes around the title of an image. */
const WORD_TITLE_RE = /^([^\s()]+)[ \u00A0]+[“”«»„][ \u00A0]?([^“”«»„"]*?)[ \u00A0]?[“”«»„]$/

const exists = (site: Site, page: SitePage, { address, isImage }: InlineLink): boolean => {
  if (isImage) return ['file', 'public'].includes(resolveSiteImage(site, page, address).kind)
  return ['file', 'page', 'generated'].includes(resolveTarget(site, page, address).kind)
}

const checkWordTitle = ({ address, isImage, offset, addressOffset }: InlineLink): PageDraft[] => {
  const match = WORD_TITLE_RE.exec(address)
  if (!match) return []
  const text = `${match[1]} "${match[2]}"`
  return [
    {
      offset,
      message: `Le titre ${isImage ? 'de cette image' : 'de ce lien'} n’est pas entre guillemets droits : tout serait montré comme du texte.`,
      suggestion: `Écrivez (${text}), ou retirez le titre.`,
      fix: { start: addressOffset, end: addressOffset + address.length, text },
    },
  ]
}

/** `./Capture d’écran.png` → `./capture-d-ecran.png`. */
const rename = (path: string): string =>
  path.replace(
    /([^/.][^/]*?)(\.[a-z\d]+)?$/i,
    (_, name: string, extension = '') => `${toAddressPart(name)}${String(extension).toLowerCase()}`,
  )

/** Spaces, which end an address or are no part of it. */
const SPACE_RE = /[ \t\u00A0\u202F]/g

/** ` =100x200` after an address: HackMD and others set the size of an image so. */
const SIZE_RE = /^(\S+)[ \u00A0]+=\d*x\d*%?$/

/** An address, then words that end no name of a file: the parenthesis was closed too late. */
const readLate = (address: string): string | null => {
  const [first = '', ...rest] = address.split(/[ \u00A0]+/)
  const isFile = /\.\w{2,5}(?:[?#]\S*)?$/.test(address) && !/https?:|\[/.test(rest.join(' '))
  return /^https?:\/\//i.test(first) && rest.length > 1 && !isFile ? first : null
}

const suggestSpaces = (
  link: InlineLink,
  isThere: boolean,
): Pick<PageDraft, 'suggestion' | 'fix'> => {
  const { address, addressOffset, isImage } = link
  const replaceBy = (text: string): Pick<PageDraft, 'suggestion' | 'fix'> => ({
    suggestion: `Écrivez (${text}).`,
    fix: { start: addressOffset, end: addressOffset + address.length, text },
  })
  const bare = isImage ? SIZE_RE.exec(address)?.[1] : undefined
  if (bare !== undefined) return replaceBy(bare)
  const late = readLate(address)
  if (late !== null) return { suggestion: `Fermez la parenthèse après l’adresse : (${late}).` }
  if (/^(?:https?|mailto):/i.test(address)) return replaceBy(address.replace(SPACE_RE, '%20'))
  if (/^(?:tel|sms):/i.test(address)) return replaceBy(address.replace(SPACE_RE, ''))
  if (isThere && !/[<>]/.test(address)) return replaceBy(`<${address}>`)
  const [path = '', hash] = address.split('#')
  const anchor = hash === undefined ? '' : `#${toAddressPart(hash)}`
  return {
    suggestion: /\s/.test(path)
      ? `Renommez le fichier sans espace, puis écrivez (${rename(path)}${anchor}).`
      : `Écrivez (${path}${anchor}).`,
  }
}

/** `[texte](mon fichier.pdf)`: Markdown ends the address at the space. */
const checkSpaces = (site: Site, page: SitePage, link: InlineLink): PageDraft[] => {
  const { address, isImage, offset } = link
  const wordTitle = checkWordTitle(link)
  if (wordTitle.length > 0) return wordTitle
  const isThere = exists(site, page, link)
  if (!isThere && !isImage && !isAddress(address)) return []
  return [
    {
      offset,
      message: `L’adresse « ${address} » contient une espace : ${isImage ? 'l’image' : 'le lien'} serait montré${isImage ? 'e' : ''} comme du texte.`,
      ...suggestSpaces(link, isThere),
    },
  ]
}

const EMPTY_RE = /^!?\[[^\]\n]*\]\([ \t]*(?:<>)?[ \t]*\)/

/** What Markdown left as it is written, block by block. */
const readPieces = ({ blocks, content }: SourcePage): { text: string; start: number }[] =>
  blocks
    .filter(({ kind }) => kind !== 'frontMatter')
    .map((block) => ({ start: block.start, text: revealText(content, block) }))

const checkEmpty = ({ links, content }: SourcePage): PageDraft[] =>
  links
    .filter(({ url, text, offset }) => {
      if (url !== '' || text === null) return false
      return EMPTY_RE.test(content.slice(offset, offset + 500))
    })
    .map(({ text, offset }) => ({
      offset,
      message: `Le lien « ${text} » n’a pas d’adresse.`,
      suggestion: 'Écrivez l’adresse entre les parenthèses, ou retirez les crochets.',
    }))

/** Links and images that Markdown does not read as such: readers see their signs, or a dead link. */
export const malformedLinks: PageRule = {
  name: 'liens-mal-ecrits',
  severity: 'error',
  scope: 'page',
  checkText: ({ page }) => [
    ...checkEmpty(page),
    ...lostDefinitions.check({ page }),
    ...readPieces(page).flatMap(({ text, start }) => [
      ...checkForms(text, start),
      ...checkReferences(text, start),
    ]),
  ],
  check: ({ page, site }) =>
    readPieces(page)
      .flatMap(({ text, start }) => findInlineLinks(text, start))
      .filter(({ address }) => address.search(SPACE_RE) >= 0)
      .flatMap((link) => checkSpaces(site, page, link)),
}
