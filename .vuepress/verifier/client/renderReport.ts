import { createElement } from '../../constructs/tools/client/createElement.ts'
import { download } from '../../constructs/tools/client/download.ts'
import {
  copyText,
  renderActions,
  type Action,
} from '../../constructs/tools/client/renderActions.ts'
import { countLevels, writeSummary } from '../shared/report/writeSummary.ts'
import { writeDictionary } from '../shared/report/writeDictionary.ts'
import type { Finding, Report } from '../shared/types.ts'
import { nameAfter } from './nameAfter.ts'
import { groupFindings, ORDERS, type Order } from './groupFindings.ts'
import { renderFinding } from './renderFinding.ts'
import { typeset } from './typeset.ts'

const plural = (count: number, one: string): string =>
  `${count.toLocaleString('fr')} ${one}${count < 2 ? '' : 's'}`

const renderList = (sentences: readonly string[]): HTMLElement =>
  createElement(
    'ul',
    {},
    ...sentences.map((sentence) => createElement('li', {}, typeset(sentence))),
  )

/** One sentence: what was read, and how many findings. */
export const describeReport = ({ file, findings, ...report }: Report): string => {
  const size = `${plural(file.rows, 'ligne')}, ${plural(file.columns, 'colonne')}`
  return findings.length === 0
    ? `${size} : aucun constat.`
    : `${size} : ${plural(findings.length, 'constat')} (${countLevels({ findings, ...report })}).`
}

const renderFindings = (findings: readonly Finding[], page: ParentNode): HTMLElement => {
  const list = createElement('div', { class: 'verifier-findings' })
  const show = (order: Order): void =>
    list.replaceChildren(
      ...groupFindings(findings, order).flatMap(([title, group]) => [
        createElement('h3', {}, typeset(`${title} (${group.length})`)),
        createElement(
          'ul',
          { class: 'tool-list', role: 'list' },
          ...group.map((finding) => renderFinding(finding, page)),
        ),
      ]),
    )
  const select = createElement(
    'select',
    { name: 'order' },
    ...Object.entries(ORDERS).map(([value, name]) => createElement('option', { value }, name)),
  )
  select.addEventListener('change', () => show(select.value as Order))
  show('level')
  return createElement(
    'div',
    {},
    createElement('label', { class: 'verifier-order' }, 'Ranger les constats', select),
    list,
  )
}

const renderRepair = ({ repair }: Report, write: Action): HTMLElement =>
  createElement(
    'section',
    { class: 'verifier-repair' },
    createElement('h3', {}, 'Copie réparée'),
    ...(repair.refusal
      ? [createElement('p', {}, typeset(`Aucune copie n’est proposée. ${repair.refusal}`))]
      : repair.changes.length === 0
        ? [createElement('p', {}, 'Rien n’est à réparer sans vous.')]
        : [
            createElement('p', {}, typeset('Ce que la copie change\u00a0:')),
            renderList(repair.changes),
            renderActions({ 'Télécharger la copie réparée (CSV)': write }),
          ]),
    repair.kept.length > 0 &&
      createElement('p', {}, typeset('Ce qui reste à corriger par vous\u00a0:')),
    repair.kept.length > 0 && renderList(repair.kept),
  )

/**
 * A whole report.
 *
 * @param page - where the links to chapters are
 * @param writeCopy - makes and gives the repaired copy
 */
export const renderReport = (
  report: Report,
  page: ParentNode,
  writeCopy: Action,
): HTMLElement[] => {
  const { file, findings, dictionary, notLooked, schemaVerdict, hidden, communesYear } = report
  const more = Object.values(hidden).reduce((sum, count) => sum + count, 0)
  return [
    createElement('h3', {}, file.name),
    createElement('p', { class: 'verifier-count' }, typeset(describeReport(report))),
    ...(schemaVerdict ? [createElement('p', {}, typeset(schemaVerdict))] : []),
    ...(communesYear === undefined
      ? []
      : [createElement('p', {}, `Codes de communes comparés à la liste de ${communesYear}.`)]),
    renderActions({
      'Copier le résumé': () => copyText(writeSummary(report)),
      'Dictionnaire des colonnes (CSV)': () =>
        download(
          new Blob([writeDictionary(dictionary)], { type: 'text/csv;charset=utf-8' }),
          nameAfter(file.name, 'dictionnaire.csv'),
        ),
      'Rapport pour un programme (JSON)': () =>
        download(
          new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }),
          nameAfter(file.name, 'rapport.json'),
        ),
    }),
    ...(findings.length > 0 ? [renderFindings(findings, page)] : []),
    ...(more > 0
      ? [createElement('p', {}, `Et ${plural(more, 'constat')} des mêmes règles.`)]
      : []),
    renderRepair(report, writeCopy),
    createElement('h3', {}, 'Ce qui n’a pas été regardé'),
    renderList(notLooked),
  ]
}
