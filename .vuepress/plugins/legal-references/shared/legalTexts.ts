/** A code, or another text cited by a short name, whose articles are numbered on their own. */
export interface LegalCode {
  /** What authors and readers write: `CRPA`, `C. env.`. */
  key: string
  /** Full name, used to search it on Légifrance and as a heading of the index. */
  name: string
  /** How its articles are numbered: `L. 321-1`, `4`, or both. */
  articles: 'lettered' | 'plain' | 'both'
  /** Identifier of the code on Légifrance. */
  legifranceId?: string
  /** Identifiers of articles on Légifrance, by article as displayed. */
  articleIds?: Readonly<Record<string, string>>
  /** Path after `eur-lex.europa.eu/eli/` for a text of the Union. */
  eli?: string
}

export const LEGAL_CODES: readonly LegalCode[] = [
  {
    key: 'CRPA',
    name: 'code des relations entre le public et l’administration',
    articles: 'lettered',
    legifranceId: 'LEGITEXT000031366350',
    articleIds: {
      'L. 311-3-1': 'LEGIARTI000033205535',
      'L. 312-1-3': 'LEGIARTI000033205516',
      'L. 321-1': 'LEGIARTI000032255220',
      'R. 311-3-1-2': 'LEGIARTI000034195881',
    },
  },
  { key: 'CCP', name: 'code de la commande publique', articles: 'lettered' },
  { key: 'CGCT', name: 'code général des collectivités territoriales', articles: 'lettered' },
  { key: 'CJA', name: 'code de justice administrative', articles: 'lettered' },
  { key: 'CPI', name: 'code de la propriété intellectuelle', articles: 'lettered' },
  { key: 'CSP', name: 'code de la santé publique', articles: 'lettered' },
  { key: 'C. civ.', name: 'code civil', articles: 'plain' },
  { key: 'C. com.', name: 'code de commerce', articles: 'lettered' },
  { key: 'C. env.', name: 'code de l’environnement', articles: 'lettered' },
  { key: 'C. patr.', name: 'code du patrimoine', articles: 'lettered' },
  { key: 'C. pén.', name: 'code pénal', articles: 'both' },
  { key: 'C. transp.', name: 'code des transports', articles: 'lettered' },
  { key: 'C. urb.', name: 'code de l’urbanisme', articles: 'lettered' },
  { key: 'LPF', name: 'livre des procédures fiscales', articles: 'lettered' },
  {
    key: 'RGPD',
    name: 'règlement général sur la protection des données',
    articles: 'plain',
    eli: 'reg/2016/679/oj',
  },
]

/**
 * Texts of the Union whose ELI address does not follow from « directive » or « règlement » alone.
 * Source of the rule: https://eur-lex.europa.eu/eli-register/about.html
 */
export const ELI_EXCEPTIONS: Readonly<Record<string, string>> = {
  'règlement 2023/138': 'reg_impl/2023/138/oj',
}

/** Circulars whose official copy has a known address. */
export const CIRCULAR_ADDRESSES: Readonly<Record<string, string>> = {
  '6264/SG': 'https://www.legifrance.gouv.fr/download/pdf/circ?id=45162',
}
