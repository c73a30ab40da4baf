import { renderDeadlines } from '../../deadlines/client/renderDeadlines.ts'
import { computeDeadlines } from '../../deadlines/shared/computeDeadlines.ts'
import type { DeadlineData } from '../../deadlines/shared/types.ts'
import { nameChoice, renderDuties } from '../../duties/client/renderDuties.ts'
import { readChoice } from '../../duties/shared/choiceLink.ts'
import type { DutyData } from '../../duties/shared/types.ts'
import { forgetLetters } from '../../letters/client/keepFilled.ts'
import { createElement } from '../../tools/client/createElement.ts'
import { readData } from '../../tools/client/readData.ts'
import { keep, readKept } from '../../tools/client/keep.ts'
import { copyText, linkTo, renderActions, showInAddress } from '../../tools/client/renderActions.ts'
import { type Dossier, readDossierLink, writeDossierLink } from '../shared/dossier.ts'

interface Rules {
  duties: DutyData
  deadlines: DeadlineData
}

const renderPart = (title: string, ...children: Node[]): HTMLElement =>
  createElement('section', {}, createElement('h3', {}, title), ...children)

const renderParts = (dossier: Dossier, { duties, deadlines }: Rules): HTMLElement[] => {
  const choice = readChoice(dossier.choice ?? '', duties)
  const situation = deadlines.situations.find(({ id }) => id === dossier.dates?.situation)
  const dated = situation ? computeDeadlines(situation, dossier.dates?.days ?? {}) : []
  const { letter } = dossier
  return [
    ...(choice ? [renderPart(nameChoice(choice, duties), renderDuties(choice, duties))] : []),
    ...(situation && dated.length > 0
      ? [renderPart(situation.title, ...renderDeadlines(dated, deadlines.calendar))]
      : []),
    ...(letter
      ? [
          renderPart(
            letter.title,
            createElement(
              'div',
              { class: 'letter' },
              ...letter.text
                .split('\n\n')
                .map((paragraph) =>
                  createElement(
                    'p',
                    {},
                    ...paragraph
                      .split('\n')
                      .flatMap((line, index) => [index > 0 && createElement('br'), line]),
                  ),
                ),
            ),
          ),
        ]
      : []),
  ]
}

const readRules = async (sheet: HTMLElement): Promise<Rules> => {
  const [duties, deadlines] = await Promise.all([
    readData<DutyData>(sheet.dataset.duties!),
    readData<DeadlineData>(sheet.dataset.deadlines!),
  ])
  return { duties, deadlines }
}

const renderFault = (words: string): HTMLElement =>
  createElement('p', { class: 'tool-fault', role: 'alert' }, words)

const SPOILT =
  'Ce lien de dossier est incomplet ou abîmé\u00a0: copiez-le en entier, ou demandez-le de nouveau.'
const UNREACHABLE =
  'Le dossier ne peut pas être montré sans connexion\u00a0: rechargez la page quand elle sera revenue.'

/**
 * Puts on one sheet what the reader chose elsewhere. One that a link brings is shown without taking the
 * place of what the device keeps.
 */
export const mountDossier = async (sheet: HTMLElement): Promise<void> => {
  const empty = [...sheet.childNodes]

  const close = (): void => {
    showInAddress('')
    void show()
  }
  const forget = (): void => {
    keep({ choice: undefined, dates: undefined, letter: undefined })
    forgetLetters()
    close()
  }
  const show = async (): Promise<void> => {
    const sent = readDossierLink(location.hash)
    const dossier = sent ?? readKept()
    // The rules weigh more than the page: they are asked for by what needs them.
    const isEmpty = Object.values(dossier).every((part) => part === undefined)
    const rules = sent === null || isEmpty ? undefined : await readRules(sheet).catch(() => null)
    if (rules === null) return sheet.replaceChildren(renderFault(UNREACHABLE))
    const parts = rules ? renderParts(dossier, rules) : []
    // What a script shows is left out of paper, where its controls are useless; this is to be printed.
    sheet.classList.toggle('needs-script', parts.length === 0)
    if (sent !== undefined && parts.length === 0)
      return sheet.replaceChildren(renderFault(SPOILT), renderActions({ 'Fermer ce lien': close }))
    if (parts.length === 0) return sheet.replaceChildren(...empty)
    sheet.replaceChildren(
      ...(sent ? [createElement('p', {}, 'Ce dossier vient du lien que vous avez ouvert.')] : []),
      ...parts,
      renderActions({
        'Copier le lien': () => copyText(linkTo(writeDossierLink(dossier))),
        Imprimer: () => print(),
        ...(sent ? { 'Fermer ce dossier': close } : { 'Tout effacer': forget }),
      }),
    )
  }

  await show()
  addEventListener('hashchange', () => {
    // A heading of the page is no dossier.
    if (readDossierLink(location.hash) !== undefined) void show()
  })
}
