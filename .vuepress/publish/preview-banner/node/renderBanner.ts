import type { PageChange, Preview } from '../../Driver.ts'
import { escapeHtml } from '../../../lib/escapeHtml.ts'

/** A page as the banner names it. */
interface NamedPage {
  path: string
  title: string
  filePathRelative: string | null
}

const KINDS: Readonly<Record<PageChange['kind'], string>> = {
  added: ' (nouvelle)',
  changed: '',
  removed: ' (retirée)',
}

const countChanges = (changes: Preview['changes']): string => {
  if (changes === null) return 'les pages changées ne sont pas connues'
  if (changes.length === 0) return 'aucune page changée'
  return changes.length === 1 ? '1\u00a0page changée' : `${changes.length}\u00a0pages changées`
}

const renderChange = (
  { file, kind }: PageChange,
  page: NamedPage | undefined,
  base: string,
): string => {
  const name = page
    ? `<a href="${escapeHtml(base + page.path.slice(1))}">${escapeHtml(page.title)}</a>`
    : escapeHtml(file)
  return `<li>${name}${KINDS[kind]}</li>`
}

/**
 * The banner of a site that is looked at before it is published.
 *
 * @param base - address of the root of the site, with its slashes
 */
export const renderBanner = (
  { name, changes }: Preview,
  pages: readonly NamedPage[],
  base: string,
): string => {
  const byFile = new Map(pages.map((page) => [page.filePathRelative, page]))
  const text = `Aperçu de «\u00a0${escapeHtml(name)}\u00a0», qui n’est pas le site publié\u00a0: ${countChanges(changes)}.`
  const items = (changes ?? []).map((change) => renderChange(change, byFile.get(change.file), base))
  const content =
    items.length > 0
      ? `<details><summary>${text}</summary><ul>${items.join('')}</ul></details>`
      : `<p>${text}</p>`
  return `<aside class="preview-banner" aria-label="Aperçu">${content}</aside>`
}
