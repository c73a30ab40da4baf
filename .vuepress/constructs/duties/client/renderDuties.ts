import { createElement, renderReferences, renderRich } from '../../tools/client/createElement.ts'
import { describeRules } from '../shared/describeRules.ts'
import { resolveRules } from '../shared/resolveRules.ts'
import type { Choice, Duty, DutyData, DutyRule, Statement } from '../shared/types.ts'

/** In what order answers come: first what has to be done. */
const ORDER = ['due', 'depends', 'silent', 'unknown', 'outside', 'optional', 'none']

const rank = ([rule]: readonly DutyRule[]): number => ORDER.indexOf(rule?.verdict ?? 'none')

const renderFact = (
  name: string,
  { text, absence }: Statement,
  answers: DutyData['answers'],
): HTMLElement =>
  createElement(
    'p',
    {},
    createElement('strong', {}, `${name}\u00a0: `),
    absence && `${answers[absence]}. `,
    ...renderRich(text),
  )

const renderDuty = (
  duty: Duty,
  rules: readonly DutyRule[],
  choice: Choice,
  answers: DutyData['answers'],
): HTMLElement => {
  const [rule] = rules
  const isForOthers = rules.length === 1 && ['none', 'outside'].includes(rule!.verdict)
  return createElement(
    'li',
    { 'data-duty': duty.id },
    createElement('h4', {}, duty.title),
    createElement(
      'p',
      {},
      createElement('strong', {}, describeRules(rules, choice, answers)),
      '. ',
      ...renderRich(rule?.note ?? []),
    ),
    rule?.do && createElement('p', {}, 'À faire\u00a0: ', ...renderRich(rule.do)),
    createElement(
      'p',
      {},
      createElement('strong', {}, 'Texte\u00a0: '),
      ...renderReferences(duty.references),
    ),
    !isForOthers && renderFact('Quand', duty.when, answers),
    !isForOthers && renderFact('Où', duty.where, answers),
    !isForOthers && renderFact('Schéma', duty.schema, answers),
    !isForOthers &&
      createElement(
        'p',
        {},
        createElement('strong', {}, 'Ensuite\u00a0: '),
        createElement('a', { href: duty.next.href }, duty.next.text),
      ),
  )
}

const formatNumber = (value: number): string => value.toLocaleString('fr-FR')

/** « Commune, 2 900 habitants, 60 agents ». */
export const nameChoice = (choice: Choice, { organisations }: DutyData): string => {
  const { name = '' } = organisations.find(({ id }) => id === choice.organisation) ?? {}
  const { inhabitants, agents } = choice
  return [
    name,
    inhabitants && `${formatNumber(inhabitants[0])}\u00a0habitants`,
    agents && `${formatNumber(agents[0])}\u00a0agents`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** Every duty as it stands for an organisation, those that have to be done first. */
export const renderDuties = (choice: Choice, data: DutyData): HTMLElement =>
  createElement(
    'ul',
    { class: 'tool-list', role: 'list' },
    ...data.duties
      .map((duty) => ({ duty, rules: resolveRules(duty, choice) }))
      .sort((a, b) => rank(a.rules) - rank(b.rules))
      .map(({ duty, rules }) => renderDuty(duty, rules, choice, data.answers)),
  )
