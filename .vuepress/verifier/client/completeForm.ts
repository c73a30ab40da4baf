import { createElement } from '../../constructs/tools/client/createElement.ts'
import toolStyles from '../../constructs/tools/client/tools.css?inline'
import { adoptStyles } from './adoptStyles.ts'

/** What a form works with. */
export interface Surroundings {
  /** Where its report goes. */
  result: HTMLElement
  /** Where the links to chapters and articles are. */
  page: Promise<ParentNode>
}

/** A page of the site, read by the browser: no text of it becomes markup of this one. */
const fetchPage = (address: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.responseType = 'document'
    request.addEventListener('loadend', () =>
      request.responseXML ? resolve(request.responseXML) : reject(new Error(address)),
    )
    request.open('GET', address)
    request.send()
  })

/** Adds to the field of a chapter the choices of the form of the page of the tool. */
const addChoices = (form: HTMLElement, whole: HTMLFormElement): void => {
  form.append(
    ...[...whole.children]
      .filter((child) => !child.querySelector('[type=file]'))
      .map((child) => document.importNode(child, true)),
  )
  const { communes } = whole.dataset
  if (communes) form.dataset.communes = communes
}

/**
 * Finds what a form works with. That of a chapter is a field alone: it gets its other choices, and the list
 * of links, from the page that the sentence beside it leads to. Without network it verifies all the same.
 */
export const completeForm = (form: HTMLElement): Surroundings => {
  const tool = form.closest<HTMLElement>('.tool')
  if (tool) return { result: form.nextElementSibling as HTMLElement, page: Promise.resolve(tool) }
  const here = form.parentElement!
  const result = createElement('div', { class: 'tool-result', tabindex: '-1', hidden: '' })
  adoptStyles(toolStyles)
  form.className = 'tool-form'
  form.setAttribute('role', 'group')
  form.setAttribute('aria-label', 'Vérifier un fichier')
  form.firstElementChild!.className = 'tool-wide'
  form.after(result)
  const page = fetchPage(here.querySelector('a')!.href).then(
    (fetched): ParentNode => {
      const whole = fetched.querySelector<HTMLFormElement>('form[data-island=verifier]')
      if (whole) addChoices(form, whole)
      return whole?.closest('.tool') ?? here
    },
    () => here,
  )
  return { result, page }
}
