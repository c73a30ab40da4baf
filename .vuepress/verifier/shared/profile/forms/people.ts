import type { Shape } from '../shape.ts'

type PeopleForm = 'person' | 'personal-mail' | 'mobile' | 'nir'

const MAIL = /^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,24}$/i

/** Addresses of services, not of people. */
const SERVICE =
  /^(?:mairie|commune|ville|accueil|contact|info|infos|information|secretariat|service|services|direction|standard|courrier|support|assistance|presse|communication|opendata|donnees|dpd|dpo|rgpd|cada|prada|webmaster|admin|noreply|no-reply|bureau|association|asso|club|ecole|college|lycee|mediatheque|bibliotheque|musee|piscine|gymnase|stade|urbanisme|technique|etat-civil|ccas|scolaire|culture|sport|sports|tourisme|environnement|dechets|eau|voirie|reservation|reservations|billetterie|elections|rh|marches|finances|compta|comptabilite|hello|bonjour|gestion)(?:[._+@-]|\d)/i

const MOBILE = /^(?:(?:\+|00)33[ .-]?\(?0?\)?[ .-]?|0)[67](?:[ .-]?\d{2}){4}$/

const TITLED =
  /^(?:M|Mr|Mme|Mlle|Mmes|MM|Dr|Me|Monsieur|Madame|Mademoiselle|Docteur|Maître)\.? \p{Lu}/u
const INITIAL = /^\p{Lu}\. ?(?:\p{Lu}\. ?)?(?:[dD][’'])?\p{Lu}[\p{L}’' -]{1,40}$/u

const NIR = /^[123478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6}$/

const isNir = (value: string): boolean => {
  const bare = value.replace(/[ \u00a0.]/g, '')
  if (bare.length !== 15 || !NIR.test(bare.slice(0, 13))) return false
  const number = bare.slice(0, 13).replace('2A', '19').replace('2B', '18')
  return 97 - (Number(number) % 97) === Number(bare.slice(13))
}

/** What names a person, or leads to one. */
export const readPeople = (value: string, { digits, letters, hasAt }: Shape): PeopleForm[] => {
  if (hasAt && value.length < 256 && MAIL.test(value))
    return SERVICE.test(value) ? [] : ['personal-mail']
  if (digits >= 9 && value.length < 24) {
    if (digits >= 13 && isNir(value)) return ['nir']
    return letters === 0 && MOBILE.test(value) ? ['mobile'] : []
  }
  if (digits > 0 || letters < 3 || value.length > 60) return []
  return TITLED.test(value) || INITIAL.test(value) ? ['person'] : []
}
