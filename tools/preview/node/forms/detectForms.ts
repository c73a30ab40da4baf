import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { Parser } from 'htmlparser2'

/** A form that the host takes, as it reads it in the pages. */
export interface DetectedForm {
  name: string
  /** Names of its fields, the trap left out, in the order of the page. */
  fields: string[]
  /** Field that only programs fill. */
  trap?: string
}

/** What marks a form that Netlify takes (https://docs.netlify.com/manage/forms/setup/). */
const MARK_RE = /\s(?:data-)?netlify(?:[\s=>])/

/** The forms of one page that are marked. */
const readForms = (html: string): DetectedForm[] => {
  const forms: DetectedForm[] = []
  let current: DetectedForm | null = null
  const parser = new Parser({
    onopentag: (tag, { name, ...attributes }) => {
      const isMarked = 'netlify' in attributes || 'data-netlify' in attributes
      if (tag === 'form' && name && isMarked) {
        const trap = attributes['netlify-honeypot'] ?? attributes['data-netlify-honeypot']
        current = { name, fields: [], trap }
        forms.push(current)
      }
      const isField = ['input', 'select', 'textarea', 'button'].includes(tag)
      if (current && isField && name && name !== current.trap && !current.fields.includes(name))
        current.fields.push(name)
    },
    onclosetag: (tag) => {
      if (tag === 'form') current = null
    },
  })
  parser.end(html)
  return forms
}

/**
 * Finds the forms that Netlify would take: those of the HTML files of the site that bear its mark. A form that
 * only a script writes is not among them, there as here.
 *
 * @param root - folder of the built site
 */
export const detectForms = async (root: string): Promise<Map<string, DetectedForm>> => {
  const forms = new Map<string, DetectedForm>()
  for (const file of (await readdir(root, { recursive: true })).sort()) {
    if (!file.endsWith('.html')) continue
    const html = await readFile(path.join(root, file), 'utf8')
    if (MARK_RE.test(html)) for (const form of readForms(html)) forms.set(form.name, form)
  }
  return forms
}
