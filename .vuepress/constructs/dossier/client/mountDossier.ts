import { renderDeadlines } from '../../deadlines/client/renderDeadlines.ts'
import { computeDeadlines } from '../../deadlines/shared/computeDeadlines.ts'
import type { DeadlineData } from '../../deadlines/shared/types.ts'
import { nameChoice, renderDuties } from '../../duties/client/renderDuties.ts'
import { readChoice } from '../../duties/shared/choiceLink.ts'
import type { DutyData } from '../../duties/shared/types.ts'
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

/**
 * Puts on one sheet what the reader chose elsewhere. One that a link brings is shown without taking the
 * place of what the device keeps.
 */
export const mountDossier = async (sheet: HTMLElement): Promise<void> => {
  const [duties, deadlines] = await Promise.all([
    readData<DutyData>(sheet.dataset.duties!),
    readData<DeadlineData>(sheet.dataset.deadlines!),
  ])
  const rules: Rules = { duties, deadlines }
  const empty = [...sheet.childNodes]
  const sent = readDossierLink(location.hash)
  const dossier = sent ?? readKept()
  const forget = (): void => {
    if (!sent) keep({ choice: undefined, dates: undefined, letter: undefined })
    showInAddress('')
    sheet.replaceChildren(...empty)
  }
  const parts = renderParts(dossier, rules)
  if (parts.length === 0) return
  // What a script shows is left out of paper, where its controls are useless; this is to be printed.
  sheet.classList.remove('needs-script')
  sheet.replaceChildren(
    ...(sent ? [createElement('p', {}, 'Ce dossier vient du lien que vous avez ouvert.')] : []),
    ...parts,
    renderActions({
      'Copier le lien': () => copyText(linkTo(writeDossierLink(dossier))),
      Imprimer: () => print(),
      [sent ? 'Fermer ce dossier' : 'Tout effacer']: forget,
    }),
  )
}
