import type { PageHeading } from '../page/Page.ts'

const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '')

/** GitHub: letters, digits, hyphens and underscores stay, each space is a hyphen. */
const nameOnGithub = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')

/** VuePress 1: signs are hyphens, one at a time; a digit at the start has an underscore before it. */
const nameOnVuePress = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’–—<>,.?/]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')

/** The anchors by which other systems know a heading: GitHub, GitBook, VitePress, VuePress 1. */
const listNames = ({ text }: PageHeading): string[] => {
  const github = nameOnGithub(text)
  return [
    github,
    withoutAccents(github),
    nameOnVuePress(text),
    nameOnVuePress(text).replace(/^_/, ''),
  ]
}

/**
 * Finds the heading that an anchor of another system names.
 *
 * @param hash - without `#`, percent codes decoded
 * @returns its anchor here; null when no heading has that name, or several
 */
export const findOtherAnchor = (hash: string, headings: readonly PageHeading[]): string | null => {
  const wanted = hash.normalize('NFC').toLowerCase()
  const found = headings.filter((heading) => heading.id && listNames(heading).includes(wanted))
  return found.length === 1 ? found[0]!.id : null
}
