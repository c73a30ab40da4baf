/** Mailboxes that people open for themselves. */
const PERSONAL_DOMAINS = new Set(
  `gmail.com googlemail.com yahoo.fr yahoo.com ymail.com hotmail.fr hotmail.com outlook.fr outlook.com live.fr live.com
   msn.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr icloud.com me.com mac.com
   aol.com gmx.fr gmx.com protonmail.com proton.me pm.me tutanota.com aliceadsl.fr cegetel.net club-internet.fr`.split(
    /\s+/,
  ),
)
const EXAMPLE_RE = /(?:^|[.@])(?:example|exemple)(?:\.[a-z]+)?$|\.(?:example|test|invalid)$/

/** Words of shared mailboxes, and of addresses given as a form to follow. */
const SHARED_WORDS = new Set(
  `accueil acces accessibilite admin administration aide api archives assistance bureau cabinet cada centre cnil collectivites
   com communication conseil contact correspondant courrier cybersecurite daf data departement dinum direction documentation
   donnees donneespersonnelles dpo drh dsi equipe etalab formation gestion gouv info information infos inspire juridique
   lab mairie marches mission nepasrepondre nom noreply numerique opendata open ouverture partenaires personne plateforme
   pole prada prefecture presse prenom projet protection publication publiques rgpd rh secretariat sec securite
   service services sg site signalement societe statistiques support systeme technique transport transports web webmaster`.split(
    /\s+/,
  ),
)
const PERSON_RE = /^([a-z]{2,}(?:-[a-z]+)?)\.([a-z]{2,}(?:-[a-z]+)?)$/

/** Whose mailbox it is, by its address alone. */
export type MailOwner = 'shared' | 'person' | 'home'

/**
 * Tells a personal mailbox (`home`), or that of one person at work (`person`), from a shared one.
 *
 * @param mail - `name@domain`
 */
export const judgeMail = (mail: string): MailOwner => {
  const [name = '', domain = ''] = mail.toLowerCase().split('@')
  if (EXAMPLE_RE.test(domain)) return 'shared'
  if (PERSONAL_DOMAINS.has(domain)) return 'home'
  const words = PERSON_RE.exec(name)?.slice(1)
  const isShared =
    !words || words.some((word) => word.split('-').some((part) => SHARED_WORDS.has(part)))
  return isShared ? 'shared' : 'person'
}
