import { plural } from '../../shared/summarize.ts'
import type { Draft } from '../Rule.ts'
import type { Site } from '../../../model/site/createSite.ts'
import type { PageAddress } from '../../../model/source/collectAddresses.ts'
import { findRealTarget } from './findRealTarget.ts'
import { isDiskPath } from './isDiskPath.ts'
import { judgeHost } from './judgeHost.ts'
import { judgeMail } from './judgeMail.ts'
import { stripTracking } from './stripTracking.ts'

/** What is said of an address; `replacement` is what it becomes where that is certain. */
export interface Verdict extends Omit<Draft, 'fix'> {
  replacement?: string
}

const judgeDisk = ({ url, kind }: PageAddress, site: Site): Verdict | null =>
  kind !== 'bare' && isDiskPath(url) && !site.pagesByAddress.has(url) && !site.publicFiles.has(url)
    ? {
        severity: 'error',
        message: `« ${url} » est un fichier de votre machine ou de votre réseau : personne d’autre ne peut l’ouvrir.`,
        suggestion:
          'Placez le fichier dans .vuepress/public/ et écrivez son adresse sur le site, ou donnez celle où il est publié.',
      }
    : null

/** `https://moi:secret@site.fr/`: what stands before `@` is a name, a password, or the address that a trap shows. */
const judgeUser = ({ url }: PageAddress): Verdict | null => {
  const parsed = /^(?:https?:)?\/\//i.test(url) ? URL.parse(url, 'https://a.fr/') : null
  if (!parsed || (parsed.username === '' && parsed.password === '')) return null
  const { host, pathname, search, hash } = parsed
  return {
    severity: 'error',
    message: `L’adresse « ${url} » porte un nom ou un mot de passe avant « @ » : tous le liraient, et elle mène à ${host}.`,
    suggestion: `Écrivez ${parsed.protocol}//${host}${pathname}${search}${hash}, et changez le mot de passe s’il y en a un.`,
  }
}

/** What the browsers, mail programs and telephones of most readers open; what is refused elsewhere is not told twice. */
const OPENED_RE =
  /^(?:https?|mailto|tel|sms|ftps?|geo|webcals?|sip|xmpp|matrix|magnet|file|javascript|vbscript|data):/i

/** `blob:`, `about:`, `ms-word:`, `note:`: a scheme of one program, of one machine, or none. */
const judgeUnknownScheme = ({ url, kind }: PageAddress): Verdict | null => {
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(url)?.[0]
  if (kind === 'bare' || scheme === undefined || OPENED_RE.test(url)) return null
  return {
    severity: 'error',
    message: `« ${scheme} » n’ouvre rien chez la plupart des lecteurs.`,
    suggestion:
      'Donnez une adresse qui commence par https://, ou écrivez celle-ci entre accents graves si elle est à lire.',
  }
}

const HOST_RE = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i
/** Greek and Cyrillic have letters that look like those of Latin. */
const OTHER_ALPHABET_RE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/** `аpple.com` with a Cyrillic « а » is another site. */
const judgeAlphabets = ({ url }: PageAddress): Verdict | null => {
  const host = HOST_RE.exec(url)?.[1] ?? ''
  const mixed = host
    .split('.')
    .find((label) => OTHER_ALPHABET_RE.test(label) && /\p{Script=Latin}/u.test(label))
  if (mixed === undefined) return null
  const letter = OTHER_ALPHABET_RE.exec(mixed)![0]
  return {
    severity: 'error',
    message: `Dans « ${host} », la lettre « ${letter} » est d’un autre alphabet : l’adresse est celle d’un autre site.`,
    suggestion: 'Ouvrez le site que vous voulez citer, et copiez son adresse depuis le navigateur.',
  }
}

/** An address of the Web that no browser can read: no host, a port or a name that cannot be. */
const judgeForm = ({ url, kind }: PageAddress): Verdict | null =>
  kind !== 'bare' && /^https?:/i.test(url) && URL.parse(url) === null
    ? {
        severity: 'error',
        message: `« ${url} » n’est pas une adresse qu’un navigateur sait ouvrir.`,
        suggestion: 'Ouvrez la page dans un navigateur, et copiez-en l’adresse.',
      }
    : null

const judgeReach = ({ url, kind }: PageAddress): Verdict | null => {
  const parsed = /^https?:/i.test(url) ? URL.parse(url) : null
  const reach = parsed ? judgeHost(parsed.hostname) : 'public'
  if (reach === 'public' || reach === 'example') return null
  const where = reach === 'machine' ? 'votre machine' : 'un réseau interne'
  return {
    severity: kind === 'bare' ? 'warning' : 'error',
    message: `« ${url} » ne s’ouvre que sur ${where}.`,
    suggestion:
      kind === 'bare'
        ? 'Si c’est une adresse à taper, écrivez-la entre accents graves ; sinon, donnez une adresse publique.'
        : 'Donnez une adresse publique, ou retirez le lien.',
  }
}

const judgeRedirector = ({ url }: PageAddress): Verdict | null => {
  const real = findRealTarget(url)
  if (!real) return null
  const { through, target } = real
  return {
    message: `Cette adresse passe par un service intermédiaire, celui ${through}.`,
    suggestion: target
      ? `Écrivez ${target} ; la commande « npm run check -- --fix » le fait.`
      : 'Ouvrez le lien et copiez l’adresse de la page elle-même.',
    ...(target && { replacement: target }),
  }
}

const judgeTracking = ({ url }: PageAddress): Verdict | null => {
  const { url: stripped, removed } = stripTracking(url)
  return removed.length > 0
    ? {
        message: `Cette adresse porte ${plural(removed.length, 'marque')} de suivi : ${removed.join(', ')}.`,
        suggestion: `Écrivez ${stripped} ; la commande « npm run check -- --fix » le fait.`,
        replacement: stripped,
      }
    : null
}

/** Names of vocabularies look like addresses and must not change by a letter. */
const NAMESPACE_RE =
  /^http:\/\/(?:www\.w3\.org|www\.opengis\.net|(?:www\.)?purl\.org|schema\.org|xmlns\.com|rdfs\.org|(?:www\.)?w3id\.org|data\.europa\.eu|inspire\.ec\.europa\.eu|publications\.europa\.eu|id\.insee\.fr|rdf\.insee\.fr|vocab\.|ns\.|schemas\.|dx\.doi\.org)/i

const judgeScheme = ({ url }: PageAddress): Verdict | null =>
  /^http:\/\//i.test(url) &&
  !NAMESPACE_RE.test(url) &&
  judgeHost(URL.parse(url)?.hostname ?? 'localhost') === 'public'
    ? {
        message: `« ${url} » n’est pas chiffrée.`,
        suggestion: 'Essayez-la avec https:// ; si elle répond, écrivez-la ainsi.',
      }
    : null

const judgeMailbox = ({ url }: PageAddress): Verdict | null => {
  const mail = /^(?:mailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/i.exec(url)?.[1]
  const owner = mail ? judgeMail(mail) : 'shared'
  if (owner === 'shared') return null
  return {
    message:
      owner === 'home'
        ? `« ${mail} » est une adresse personnelle.`
        : `« ${mail} » semble être l’adresse d’une seule personne.`,
    suggestion: 'Donnez l’adresse partagée d’un service : elle dure plus que les personnes.',
  }
}

const MAIL_RE = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/

/** `mailto:` and what no letter reaches; `mailto:?subject=…`, for who shares a page, names nobody. */
const judgeMailForm = ({ url, kind }: PageAddress): Verdict | null => {
  const [, to = '', query] = /^mailto:([^?]*)(\?.*)?$/i.exec(url) ?? []
  if (kind === 'bare' || !/^mailto:/i.test(url)) return null
  if (to === '' ? query : to.split(',').every((mail) => MAIL_RE.test(mail.trim()))) return null
  return {
    severity: 'error',
    message: `« ${url} » n’est l’adresse de personne : un message n’arriverait pas.`,
    suggestion: 'Écrivez mailto: suivi d’une adresse, comme mailto:service@ville.fr.',
  }
}

/** Beyond, an address left in a text is not read, and pushes the line. */
const MAX_LENGTH = 60

const judgeLength = ({ url, kind }: PageAddress): Verdict | null =>
  (kind === 'bare' || kind === 'label') && url.length > MAX_LENGTH
    ? {
        message: `Cette adresse de ${url.length} signes est laissée telle quelle dans le texte.`,
        suggestion: 'Écrivez [ce que l’on trouve au bout](adresse).',
      }
    : null

/** The first that has something to say of an address speaks alone, but for the length. */
const JUDGES = [
  judgeDisk,
  judgeUnknownScheme,
  judgeAlphabets,
  judgeForm,
  judgeUser,
  judgeReach,
  judgeRedirector,
  judgeTracking,
  judgeScheme,
  judgeMailForm,
  judgeMailbox,
]

/**
 * What is to be said of an address of a page: at most one thing, and its length when it is left in
 * the text. One that is the text of a link is judged by the link, but for what its text shows.
 */
export const judgeAddress = (address: PageAddress, site: Site): Verdict[] => {
  const judges = address.kind === 'label' ? [judgeTracking] : JUDGES
  const first = judges.map((judge) => judge(address, site)).find((verdict) => verdict !== null)
  return [first, judgeLength(address)].flatMap((verdict) => verdict ?? [])
}
