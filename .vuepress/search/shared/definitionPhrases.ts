/**
 * How one asks in French what something is, as it is typed, with the noun that may follow: « c’est quoi la », « json
 * c koi », « que veut dire le sigle ». « Qu’est-ce que je peux » asks for something else.
 */
export const DEFINITION_PHRASES =
  /(?<!\p{L})(?:c\W?(?:est)?\s*[qk]u?oi|qu\W?est\W+ce\W+qu(?!e?\W+(?:je?|tu|on|l.on|nous|vous|ils?|elles?)(?!\p{L}))e?|veu(?:t|lent) dire|signifi(?:e|ent|cation)|d[ée]finitions?)(?:\s+(?:du|de|le|un|ce)\s+(?:mot|terme|sigle))?(?!\p{L})/giu

/** The same in English. */
export const ENGLISH_DEFINITION_PHRASES = /\b(?:what (?:is|are)|meaning|definition)\b/gi
