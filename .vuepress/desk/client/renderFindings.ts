import type { FixableFinding } from '../../checks/node/Rule.ts'
import { plural, summarize } from '../../checks/shared/summarize.ts'

export interface FindingsOptions {
  /** Folder of the pages that explain the rules, with its last slash. */
  rulesUrl: string
  /** The repairs of the page are asked for already. */
  isRepaired: boolean
  onPlace: (finding: FixableFinding) => void
  onRepair: (isWanted: boolean) => void
}

/** What the checks say of the page, errors first, as they come. */
export const renderFindings = (
  document: Document,
  findings: readonly FixableFinding[],
  { rulesUrl, isRepaired, onPlace, onRepair }: FindingsOptions,
): HTMLElement => {
  const create = <K extends keyof HTMLElementTagNameMap>(
    name: K,
    className: string,
    ...content: (string | Node)[]
  ): HTMLElementTagNameMap[K] => {
    const element = document.createElement(name)
    if (className !== '') element.className = className
    element.append(...content)
    return element
  }

  const renderItem = (finding: FixableFinding): HTMLElement => {
    const { line, severity, message, suggestion, rule } = finding
    const place = create('button', '', `Ligne ${line}`)
    place.type = 'button'
    place.addEventListener('click', () => onPlace(finding))
    const link = create('a', '', rule)
    link.href = `${rulesUrl}${rule}.md`
    link.target = '_blank'
    link.rel = 'noopener'
    return create('li', `desk-finding--${severity}`, place, ` ${message} ${suggestion} `, link)
  }

  const section = create('section', 'desk-findings')
  section.setAttribute('aria-label', 'Contrôle de la page')
  section.append(
    create(
      'p',
      'desk-findings__sum',
      findings.length > 0 ? summarize(findings) : 'Rien à signaler.',
    ),
  )
  const repairs = findings.filter(({ fix }) => fix).length
  if (repairs > 0) {
    const button = create(
      'button',
      '',
      `Réparer à l’enregistrement (${plural(repairs, 'réparation')})`,
    )
    button.type = 'button'
    button.setAttribute('aria-pressed', String(isRepaired))
    button.addEventListener('click', () => {
      const isWanted = button.getAttribute('aria-pressed') !== 'true'
      button.setAttribute('aria-pressed', String(isWanted))
      onRepair(isWanted)
    })
    section.append(button)
  }
  if (findings.length > 0) section.append(create('ol', '', ...findings.map(renderItem)))
  return section
}
