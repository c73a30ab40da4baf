/** Name of the one form of the site, as its host lists it. */
export const FORM_NAME = 'retours'

/** Names of its fields, and of the columns of what the host exports. */
export const FIELDS = {
  /** Address of the page, base left out. */
  page: 'page',
  /** `oui` where the page has helped. */
  helped: 'aide',
  /** One of `REASONS`, where it has not. */
  reason: 'raison',
  /** A few words, at most `MAX_TEXT`. */
  text: 'texte',
  /** A question that the search has not answered. */
  words: 'mots',
} as const

/** A field that no reader sees: what fills it is a program, and the host drops what it sends. */
export const TRAP_FIELD = 'bot-field'

/** Why a page has not helped: each is the button that sends the form, so that none is chosen beforehand. */
export const REASONS = ['dépassé', 'incomplet', 'pas clair', 'autre chose'] as const

/** Longest text that is asked for, in characters. */
export const MAX_TEXT = 500

/** Months after which the publisher erases what readers sent: the legal notice says the same. */
export const KEPT_MONTHS = 12

/** Address of the page that thanks, without base. */
export const THANKS_ADDRESS = '/merci/'
