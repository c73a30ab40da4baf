import { TO_GIVE, type Site } from '../../.vuepress/site.ts'

export interface IdentityInput {
  site: Pick<Site, 'url' | 'email' | 'publisher' | 'host'>
  /** `CONTEXT` of the host: `production` for the site that readers get. */
  env: NodeJS.ProcessEnv
  warn: (line: string) => void
}

/** A fact that the law asks a publisher to give (LCEN, article 1-1), and the variable that gives it. */
interface Fact {
  what: string
  variable: string
  read: (site: IdentityInput['site']) => string
}

const FACTS: readonly Fact[] = [
  { what: 'l’adresse publique', variable: 'URL', read: ({ url }) => url },
  { what: 'l’éditeur', variable: 'GUIDES_PUBLISHER', read: ({ publisher }) => publisher.name },
  {
    what: 'l’adresse de l’éditeur',
    variable: 'GUIDES_PUBLISHER_ADDRESS',
    read: ({ publisher }) => publisher.address,
  },
  {
    what: 'la direction de la publication',
    variable: 'GUIDES_DIRECTOR',
    read: ({ publisher }) => publisher.director,
  },
  { what: 'l’hébergeur', variable: 'GUIDES_HOST', read: ({ host }) => host.name },
  {
    what: 'l’adresse de l’hébergeur',
    variable: 'GUIDES_HOST_ADDRESS',
    read: ({ host }) => host.address,
  },
  { what: 'le courriel de contact', variable: 'GUIDES_EMAIL', read: ({ email }) => email },
]

/** Empty, left to be given, or under a name that nobody can have (RFC 2606). */
const isMissing = (value: string): boolean =>
  value.trim() === '' || value.includes(TO_GIVE) || /\.example\b/.test(value)

/**
 * Looks for what a site must say of its publisher.
 *
 * @throws Error, in French, for a site that readers get; any other is built with a warning
 */
export const checkIdentity = ({ site, env, warn }: IdentityInput): void => {
  const missing = FACTS.filter(({ read }) => isMissing(read(site)))
  if (missing.length === 0) return
  const list = missing.map(({ what, variable }) => `  - ${what} (${variable})`).join('\n')
  const message = `Les mentions légales sont incomplètes. Écrivez dans .vuepress/site.ts, ou donnez par une variable :\n${list}`
  if (env.CONTEXT === 'production') throw new Error(message)
  warn(`${message}\nCe site n’est pas à publier tel quel.\n`)
}
