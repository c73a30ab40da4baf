/** A code, or another text cited by a short name, whose articles are numbered on their own. */
export interface LegalCode {
  /** What authors and readers write: `CRPA`, `C. env.`. */
  key: string
  /** Full name, shown beside a citation and as a heading of the index. */
  name: string
  /** How its articles are numbered: `L. 321-1`, `4`, or both. */
  articles: 'lettered' | 'plain' | 'both'
  /** Identifier of the code on Légifrance. */
  legifranceId?: string
  /** Path after `eur-lex.europa.eu/eli/` for a text of the Union. */
  eli?: string
}

export const LEGAL_CODES: readonly LegalCode[] = [
  {
    key: 'CRPA',
    name: 'code des relations entre le public et l’administration',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000031366350',
  },
  {
    key: 'CCP',
    name: 'code de la commande publique',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000037701019',
  },
  {
    key: 'CGCT',
    name: 'code général des collectivités territoriales',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000006070633',
  },
  {
    key: 'CGFP',
    name: 'code général de la fonction publique',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000044416551',
  },
  {
    key: 'CJA',
    name: 'code de justice administrative',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000006070933',
  },
  {
    key: 'COJ',
    name: 'code de l’organisation judiciaire',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000006071164',
  },
  {
    key: 'CPI',
    name: 'code de la propriété intellectuelle',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000006069414',
  },
  {
    key: 'CSP',
    name: 'code de la santé publique',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000006072665',
  },
  {
    key: 'C. civ.',
    name: 'code civil',
    articles: 'plain',
    legifranceId: 'LEGITEXT000006070721',
  },
  {
    key: 'C. com.',
    name: 'code de commerce',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000005634379',
  },
  {
    key: 'C. éduc.',
    name: 'code de l’éducation',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000006071191',
  },
  {
    key: 'C. env.',
    name: 'code de l’environnement',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000006074220',
  },
  {
    key: 'C. patr.',
    name: 'code du patrimoine',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000006074236',
  },
  {
    key: 'C. pén.',
    name: 'code pénal',
    articles: 'both',
    legifranceId: 'LEGITEXT000006070719',
  },
  {
    key: 'C. transp.',
    name: 'code des transports',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000023086525',
  },
  {
    key: 'C. urb.',
    name: 'code de l’urbanisme',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000006074075',
  },
  {
    key: 'LPF',
    name: 'livre des procédures fiscales',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000006069583',
  },
  {
    key: 'RGPD',
    name: 'règlement général sur la protection des données',
    articles: 'plain',
    eli: 'reg/2016/679/oj',
  },
]

/** A code by its key. */
export const findCode = (key: string): LegalCode | undefined =>
  LEGAL_CODES.find((code) => code.key === key)

/**
 * Texts of the Union whose ELI address does not follow from « directive » or « règlement » alone.
 * Source of the rule: https://eur-lex.europa.eu/eli-register/about.html
 */
export const ELI_EXCEPTIONS: Readonly<Record<string, string>> = {
  'règlement 2023/138': 'reg_impl/2023/138/oj',
}
