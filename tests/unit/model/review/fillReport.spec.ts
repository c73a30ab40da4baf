import { describe, expect, it } from 'vitest'
import { fillReport, SECTION_LABEL } from '../../../../.vuepress/model/review/shared/fillReport.ts'

const place = { title: 'Régler & écrire', id: 'regler', words: '' }
const mail = `mailto:a@b.fr?subject=Erreur&body=${encodeURIComponent(`Page : x\n${SECTION_LABEL}\nErreur : `)}`
const form = `https://forge.fr/issues/new?template=erreur.yml&page=${encodeURIComponent('https://site.fr/page/')}`
const readBody = (href: string): string => new URL(href).searchParams.get('body')!

describe('fillReport', () => {
  it('writes the section in the mail, whose other lines stay', () => {
    expect(readBody(fillReport(mail, place))).toBe('Page : x\nSection : Régler & écrire\nErreur : ')
  })

  it('quotes the words that the reader selected, cut when they are many', () => {
    expect(readBody(fillReport(mail, { ...place, words: 'un & deux' }))).toContain('« un & deux »')
    const { searchParams } = new URL(fillReport(form, { ...place, words: 'mot '.repeat(1000) }))
    expect(searchParams.get('phrase')).toMatch(/^« (?:mot )+/)
    expect(searchParams.get('phrase')!.length).toBeLessThan(310)
  })

  it('leads the form to the section', () => {
    expect(new URL(fillReport(form, place)).searchParams.get('page')).toBe(
      'https://site.fr/page/#regler',
    )
  })
})
