import { describe, expect, it } from 'vitest'
import {
  encodeValue,
  fillReport,
  SECTION_LABEL,
} from '../../../../.vuepress/model/review/shared/fillReport.ts'

const place = { title: 'Régler & écrire', id: 'regler', words: '' }
const mail = `mailto:a@b.fr?subject=Erreur&body=${encodeValue(`Page : x\n${SECTION_LABEL}\nErreur : `)}`
const form = `https://forge.fr/issues/new?template=erreur.yml&page=${encodeValue('https://site.fr/page/')}`
const readBody = (href: string): string => new URL(href).searchParams.get('body')!

describe('encodeValue', () => {
  it('leaves an address as readers know it, and is read as what it was', () => {
    const text = 'Page : https://site.fr/é/?a=b&c=d#e%f'
    expect(encodeValue(text)).toContain('https://site.fr/')
    expect(new URL(`mailto:a@b.fr?body=${encodeValue(text)}`).searchParams.get('body')).toBe(text)
  })
})

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
