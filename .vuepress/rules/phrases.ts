import { findMatches } from '../lib/findMatches.ts'
import type { Severity } from '../checks/shared/Finding.ts'
import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import { isForeign } from '../checks/node/text/findReplacements.ts'

interface Phrase {
  /** Global; spaces are written ` ` and stand for any space, `'` for both apostrophes. */
  pattern: RegExp
  reason: string
  instead: string
  severity?: Severity
}

const phrase = (source: string, reason: string, instead: string, severity?: Severity): Phrase => ({
  pattern: new RegExp(
    `(?<![\\p{L}])(?:${source.replaceAll("'", "['’]\\x01*").replaceAll(' ', '[\\s\\x01]+')})(?![\\p{L}])`,
    'giu',
  ),
  reason,
  instead,
  severity,
})

/** The writing guide says why: who is stuck on a step is not helped by reading that it is simple. */
const PHRASES: Phrase[] = [
  phrase(
    '(?<!(?:non|pas|plus|moins|aussi|très|si|trop|assez)[\\s\\x01]{1,8})(?:tout )?simplement',
    'laisse croire au lecteur bloqué que c’est sa faute',
    'Retirez le mot ; s’il veut dire « seulement », écrivez « seulement ».',
    'warning',
  ),
  phrase(
    '(?:non|pas) simplement',
    'se lit « pas avec simplicité »',
    'Écrivez « pas seulement », si c’est ce que vous voulez dire.',
    'warning',
  ),
  phrase(
    "il (?:vous )?suffit (?:de|d'\\p{L}+)",
    'laisse croire au lecteur bloqué que c’est sa faute',
    'Donnez l’instruction : « Ouvrez… », « Choisissez… ».',
  ),
  phrase(
    "n'hésitez pas",
    'n’apprend rien au lecteur',
    'Dites ce que le lecteur peut faire : « Écrivez à… ».',
  ),
  phrase('cliquez ici', 'ne dit pas où mène le lien', 'Nommez ce que l’on trouve au bout du lien.'),
  phrase(
    '(?<=\\()à vérifier(?=\\))',
    'laisse au lecteur un travail qui est le vôtre',
    'Vérifiez le fait, ou retirez-le.',
  ),
  phrase(
    "(?<![(\\[«“])(?<![«“] )(?<!(?:ser[tv]|aid|consist|cherch|appren|invit|commenc|oblig|pass)\\p{L}* )à vérifier(?! (?:que|si|la|le|les|un|une|votre|vos|cet?|cette|ces|sa|ses|son|leurs?|chaque|tout|toute|tous|toutes)(?!\\p{L})| (?:qu|l|d|s)')",
    'laisse au lecteur un travail qui est le vôtre, si c’est une note pour vous',
    'Vérifiez le fait, ou dites précisément qui doit vérifier quoi.',
    'warning',
  ),
]

/** What speaks of the phrase quotes it. */
const isQuoted = (text: string, { 0: found, index }: RegExpExecArray): boolean =>
  /[«“][\s\x01(]{0,4}$/.test(text.slice(Math.max(0, index - 4), index)) &&
  /^[\s\x01),]{0,4}[»”]/.test(text.slice(index + found.length, index + found.length + 5))

/** Phrases that the writing guide asks not to use. */
export const phrases: TextRule = {
  isFrench: true,
  name: 'expressions',
  severity: 'error',
  isEditorial: true,
  scope: 'text',
  check: ({ page }) =>
    isForeign(page)
      ? []
      : page.blocks.flatMap(({ start, text }) =>
          PHRASES.flatMap(({ pattern, reason, instead, severity }) =>
            findMatches(text, pattern)
              .filter((match) => !isQuoted(text, match))
              .map((match): PageDraft => ({
                offset: start + match.index,
                message: `« ${match[0].replace(/\x01/g, '').replace(/\s+/g, ' ')} » ${reason}.`,
                suggestion: instead,
                severity,
              })),
          ),
        ),
}
