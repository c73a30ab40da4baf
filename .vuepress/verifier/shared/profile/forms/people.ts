import type { Shape } from '../shape.ts'

type PeopleForm =
  | 'person'
  /** What looks like a name, and is one where the column says that it names people. */
  | 'maybe-person'
  | 'personal-mail'
  | 'mobile'
  | 'nir'

const MAIL = /^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,24}$/i

/** Words of addresses of services, whole. */
const SERVICES = new Set(
  'info infos information support assistance presse communication opendata donnees dpd dpo rgpd cada prada webmaster admin noreply reply bureau musee piscine gymnase stade urbanisme technique techniques etat civil ccas cias scolaire culture sport sports tourisme environnement dechets eau voirie reservation reservations billetterie elections rh drh dsi dgs dst marches finances compta comptabilite hello bonjour gestion courrier standard maire cabinet bibliotheque mediatheque archives police petite enfance creche jeunesse'.split(
    ' ',
  ),
)

/** Words that begin addresses of services, alone or with what follows. */
const SERVICE_START =
  /^(?:mairie|commune|communaute|ville|accueil|contact|secretariat|service|direction|pole|etatcivil|association|asso|club|ecole|college|lycee|office|departement|region|prefecture|syndicat)/

/** Whether an address is that of a service: one of the words before the sign @ says so. */
const isService = (mail: string): boolean => {
  const words = mail
    .slice(0, mail.indexOf('@'))
    .toLowerCase()
    .split(/[._+\d-]+/)
  return words.some((word) => SERVICES.has(word) || SERVICE_START.test(word))
}

const isPersonalMail = (text: string): boolean => MAIL.test(text) && !isService(text)

/** Signs of a text among which people are looked for. */
const LOOKED_AT = 2000

const MOBILE =
  /(?:^|[^\w+.-])(?:(?:\+|00)33[ .-]?\(?0?\)?[ .-]?|0)[67](?:[ .-]?\d{2}){4}(?![ .-]?\d|[A-Za-z_])/

const TITLED =
  /^(?:M|Mr|Mme|Mlle|Mmes|MM|Dr|Me|Monsieur|Madame|Mademoiselle|Docteur|Maître)\.? \p{Lu}/u
const INITIAL = /^\p{Lu}\. ?(?:\p{Lu}\. ?)?(?:[dD][’'])?\p{Lu}[\p{L}’' -]{1,40}$/u

/** `Jean DUPONT` or `DUPONT Jean`: streets and places have a third word. */
const CAPITAL_NAME =
  /^(?:\p{Lu}\p{Ll}{1,20}(?:[- ]\p{Lu}\p{Ll}{1,20})? \p{Lu}[\p{Lu}’'-]{1,30}|\p{Lu}[\p{Lu}’'-]{1,30} \p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?)$/u

/** What organisations are named after: `SARL Dupont`, `Mairie NICE`. */
const ORGANISATION =
  /^(?:sarl|sas|sasu|sa|sci|scop|eurl|earl|gaec|ets|mairie|ville|commune|club|centre|office|service|direction|société|association|école|collège|lycée|agence|conseil|syndicat|région|département|groupe|rue|place|avenue|stade|salle)\b/i

const NIR = /^[123478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6}$/

const isNir = (value: string): boolean => {
  const bare = value.replace(/[ \u00a0.]/g, '')
  if (bare.length !== 15 || !NIR.test(bare.slice(0, 13))) return false
  const number = bare.slice(0, 13).replace('2A', '19').replace('2B', '18')
  return 97 - (Number(number) % 97) === Number(bare.slice(13))
}

/** What names a person, or leads to one: the whole of a cell, or a mail or a telephone within a text. */
export const readPeople = (value: string, { digits, letters, hasAt }: Shape): PeopleForm[] => {
  const forms: PeopleForm[] = []
  const text = value.length > LOOKED_AT ? value.slice(0, LOOKED_AT) : value
  if (hasAt && text.split(/[\s,;:<>()"/]+/).some(isPersonalMail)) forms.push('personal-mail')
  if (digits >= 13 && letters <= 1 && value.length < 24 && isNir(value)) return ['nir']
  if (digits >= 9 && MOBILE.test(text)) forms.push('mobile')
  if (digits > 0 || letters < 3 || value.length > 60 || hasAt) return forms
  if (TITLED.test(value) || INITIAL.test(value)) forms.push('person')
  else if (CAPITAL_NAME.test(value) && !ORGANISATION.test(value)) forms.push('maybe-person')
  return forms
}
