import { findMatches } from '../lib/findMatches.ts'
import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import type { ProseBlock } from '../model/page/ProseBlock.ts'
import { FILLER } from '../checks/node/text/fillerText.ts'
import { DRAFT_WORDS } from '../checks/node/text/draftWords.ts'
import { isForeign } from '../checks/node/text/findReplacements.ts'
import { findDraftComments, findLeftHints } from '../checks/node/text/findDraftComments.ts'
import { findUnfinished, leadsToBlock } from '../checks/node/text/findUnfinished.ts'

interface Trace {
  /** Global; tried on the text of each block. */
  pattern: RegExp
  explain: (found: string) => string
  suggestion: string
  severity?: 'warning'
  /** Says something only in a paragraph that announces nothing: « À faire » may also be a title. */
  isWholeParagraph?: boolean
  /** Says nothing of the text of a link. */
  isText?: boolean
}

const TO_DO =
  'à (?:compléter|rédiger|préciser|définir|confirmer|valider|vérifier|venir|faire|traduire|relire|remplir|écrire|insérer|illustrer|mettre à jour)'
const SUBJECT =
  '(?:(?:ce |cette |le |la )?(?:texte|contenu|page|partie|section|rubrique|chapitre|description|suite)(?: est)? )'
/** What somebody still has to write, not what a form asks of its reader. */
const TO_WRITE =
  'à (?:compléter|rédiger|illustrer|traduire|relire|développer|étoffer|insérer|mettre à jour)'
const ORDER =
  '(?:insérez|insérer|ajoutez|ajouter|mettez|mettre|placez|placer|collez|coller|complétez|compléter|écrivez|écrire|décrivez|décrire|(?:votre |le )?texte) ici'
/** The place of a text that a model leaves to fill, when it is all there is in its paragraph. */
const PLACE =
  '(?:votre texte|texte|contenu|image|photo|logo|titre|description|capture d’écran)(?: (?:à insérer|à venir))? ici'
const WRITE = 'Écrivez le texte qui manque, ou retirez cette ligne.'

const promise = (found: string): string => `« ${found} » annonce un texte qui n’est pas écrit.`

const french = (source: string): RegExp =>
  new RegExp(source.replaceAll(' ', '[ \\u00A0\\u202F]').replaceAll('à', '[àa]'), 'giu')

const TRACES: Trace[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_/.-])(?<![«“"][ \\u00A0\\u202F]?)(?:${[...DRAFT_WORDS].join('|')})(?![\\p{L}\\p{N}_/-]|[ \\u00A0]?[»”"])`,
      'gu',
    ),
    explain: (found) => `« ${found} » est une note pour vous, que les lecteurs verraient.`,
    suggestion: 'Faites ce qu’elle dit, puis effacez-la.',
  },
  {
    // In capitals it is said to oneself: « à faire » may be said to readers.
    pattern:
      /(?<![\p{L}\d])[ÀA][ \u00A0\u202F](?:FAIRE|COMPL[ÉE]TER|R[ÉE]DIGER|REVOIR|RELIRE|V[ÉE]RIFIER|CONFIRMER|PR[ÉE]CISER|VALIDER|D[ÉE]FINIR|TRADUIRE)(?![\p{L}\d]|[ \u00A0]\p{Lu}{2})/gu,
    explain: (found) => `« ${found} » est une note pour vous, que les lecteurs verraient.`,
    suggestion: 'Faites ce qu’elle dit, puis effacez-la.',
  },
  {
    // To the end of its paragraph: it is told once, whatever is emphasized in it.
    pattern: new RegExp(`(?:${FILLER})[^]*`, 'giu'),
    explain: () => 'Ce texte est un faux texte de remplissage.',
    suggestion: 'Écrivez le vrai texte, ou retirez-le.',
  },
  {
    pattern: french(
      `\\[(?:${TO_DO}|${ORDER}|(?:texte|contenu|image) à venir)[^\\]\\n]{0,60}\\](?![(:[])`,
    ),
    explain: promise,
    suggestion: WRITE,
  },
  {
    pattern: /(?<![\p{L}\p{N}])X{2,4}(?:[ .\u00A0/-]X{2,4}){1,4}(?![\p{L}\p{N}])/gu,
    explain: (found) => `« ${found} » tient la place d’un numéro ou d’une date.`,
    suggestion: 'Écrivez le vrai numéro, la vraie date, ou retirez cette ligne.',
    severity: 'warning',
  },
  {
    pattern: french(
      '\\(à (?:compléter|rédiger|préciser|confirmer|modifier|vérifier|valider|revoir|relire|traduire|mettre à jour)\\)|<à (?:compléter|rédiger|remplir|préciser)[^<>\\n]{0,60}>',
    ),
    explain: promise,
    suggestion: 'Écrivez ce qui manque ; si c’est au lecteur de le faire, dites-le en une phrase.',
    severity: 'warning',
  },
  {
    pattern: french(
      `^[\\x01\\s]*(?:${SUBJECT}?${TO_DO}|${SUBJECT}en (?:construction|cours de rédaction))[\\x01\\s.…!]*$`,
    ),
    explain: promise,
    suggestion: WRITE,
    isWholeParagraph: true,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])X{2,3}(?=[ \u00A0\u202F](?:jours?|semaines?|mois|ans|années|heures?|minutes|euros?|€|pages?|%)(?!\p{L}))/gu,
    explain: (found) => `« ${found} » tient la place d’un nombre.`,
    suggestion: 'Écrivez le vrai nombre, ou retirez cette ligne.',
    severity: 'warning',
  },
  {
    pattern: /(?<![\p{L}\p{N}@.])@(?:todo|fixme)(?![\p{L}\p{N}@.])/giu,
    explain: (found) => `« ${found} » est une note pour vous, que les lecteurs verraient.`,
    suggestion: 'Faites ce qu’elle dit, puis effacez-la.',
  },
  {
    pattern: french(
      `^[\\x01\\s]*(?:${PLACE}|${ORDER}|(?:insérez|insérer|ajoutez|ajouter|mettez|mettre|placez|placer|collez|coller) (?:une?|le|la|votre) [^\\n.]{1,40} ici|\\?{2,10})[\\x01\\s.…!]{0,6}$`,
    ),
    explain: (found) => `« ${found} » tient la place d’un texte qui n’est pas écrit.`,
    suggestion: WRITE,
    severity: 'warning',
    isWholeParagraph: true,
    isText: true,
  },
  {
    pattern: french(`^[\\x01\\s]*${TO_WRITE}(?! par )[^\\n:?]{0,80}$`),
    explain: promise,
    suggestion: WRITE,
    severity: 'warning',
    isWholeParagraph: true,
  },
  {
    pattern: french(`^[\\x01\\s]*à (?:compléter|rédiger)\\x01* ?:`),
    explain: promise,
    suggestion: WRITE,
  },
]

/** `XXX` is also the number thirty: « tome XXX ». */
const isNumber = (found: string, before: string): boolean =>
  found === 'XXX' &&
  /(?:tome|titre|livre|chapitre|article|annexe|volume|section|partie)[\s\u00A0]$/i.test(before)

const isFor = (
  { isWholeParagraph, isText }: Trace,
  { content }: SourcePage,
  { kind, start, text }: ProseBlock,
): boolean =>
  (!isWholeParagraph || (kind === 'paragraph' && !leadsToBlock(content, start + text.length))) &&
  !(isText && /\](?:\(|\[)/.test(content.slice(start, start + text.length + 2)))

const checkBlock = (page: SourcePage, block: ProseBlock): PageDraft[] => {
  const byOffset = new Map<number, PageDraft>()
  for (const trace of TRACES) {
    if (!isFor(trace, page, block)) continue
    for (const { 0: match, index } of findMatches(block.text, trace.pattern)) {
      const found = match.replace(/\x01/g, '').trim()
      if (isNumber(found, block.text.slice(Math.max(0, index - 12), index))) continue
      const lead = match.length - match.replace(/^[\x01\s]+/, '').length
      const offset = block.start + index + lead
      const { explain, suggestion, severity } = trace
      // The first trace knows best: the others would say it again.
      if (!byOffset.has(offset))
        byOffset.set(offset, { offset, message: explain(found), suggestion, severity })
    }
  }
  return [...byOffset.values()]
}

/** Nothing is published that its author meant to come back to. */
export const drafts: TextRule = {
  name: 'brouillons',
  severity: 'error',
  isEditorial: true,
  scope: 'text',
  check: ({ page }) => [
    ...findLeftHints(page),
    ...(isForeign(page)
      ? []
      : [
          ...page.blocks.flatMap((block) => checkBlock(page, block)),
          ...findDraftComments(page).map(({ offset, text }): PageDraft => ({
            offset,
            severity: 'warning',
            message: `Ce commentaire paraît être une consigne restée dans la page : « ${text} ».`,
            suggestion: 'Suivez-la, puis effacez-la avec les signes qui l’entourent.',
          })),
          ...findUnfinished(page).map(({ offset, end }): PageDraft => ({
            offset,
            severity: 'warning',
            message: `Cette phrase s’arrête sur « ${end} ».`,
            suggestion: 'Finissez-la.',
          })),
        ]),
  ],
}
