import type { PageDraft } from '../checks/node/Rule.ts'
import { shorten } from '../lib/shorten.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import { readHome } from '../theme/node/readHome.ts'

/** What other systems write in the header of their home page, for readers. */
const HOME_KEYS = ['heroText', 'tagline', 'hero', 'actionText', 'actions', 'features', 'footer']

/** Keys under these that hold no words. */
const WORDLESS_KEYS = new Set(
  'class dark height icon image light link rel src style target theme type width'.split(' '),
)

interface HeaderText {
  path: PropertyKey[]
  text: string
}

const listTexts = (value: unknown, path: PropertyKey[]): HeaderText[] => {
  if (typeof value === 'string') {
    const text = value.replace(/<[^<>]*>/g, '').trim()
    return /\p{L}/u.test(text) ? [{ path, text }] : []
  }
  if (Array.isArray(value))
    return (value as unknown[]).flatMap((item, index) => listTexts(item, [...path, index]))
  return Object.entries(Object(value) as object)
    .filter(([key]) => !WORDLESS_KEYS.has(key))
    .flatMap(([key, item]) => listTexts(item, [...path, key]))
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' › ')

/** As the theme knows a home page: see `keepOneLayout`. */
const isHome = ({ home, layout }: SourcePage['frontMatter']['data']): boolean =>
  Boolean(home) || (typeof layout === 'string' && /^home/i.test(layout))

/** Texts of a header that are on no page: those of a home page on another one, and those that it has no place for. */
export const checkHomeTexts = ({ frontMatter }: SourcePage): PageDraft[] => {
  const { data } = frontMatter
  const onHome = isHome(data)
  const shown = onHome ? JSON.stringify(readHome(data, () => true)) : ''
  const isShown = ({ text }: HeaderText): boolean =>
    shown.includes(JSON.stringify(text).slice(1, -1))
  return HOME_KEYS.flatMap((key) => {
    const lost = listTexts(data[key], [key]).filter((text) => !isShown(text))
    // On another page, all that the key holds is lost.
    return (onHome ? lost : lost.slice(0, 1)).map(({ path, text }): PageDraft => ({
      offset: frontMatter.locate(path),
      severity: 'warning',
      isEditorial: true,
      message: onHome
        ? `« ${nameOf(path)} » n’a pas de place sur la page d’accueil : « ${shorten(text, 60)} » n’est pas montré.`
        : `« ${key} » n’est montré que par une page d’accueil : « ${shorten(text, 60)} » ne l’est pas.`,
      suggestion: onHome
        ? 'Mettez ce texte dans la page, sous l’en-tête.'
        : 'Ajoutez « home: true » si c’est une page d’accueil ; sinon, mettez ces textes dans la page, sous l’en-tête.',
    }))
  })
}
