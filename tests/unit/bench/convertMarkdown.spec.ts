import { describe, expect, it } from 'vitest'
import { convertMarkdown, type Dialect } from '../../../bench/convertMarkdown.ts'

const dialect: Dialect = { callout: ({ kind, title, text }) => `(${kind}|${title}|${text})` }
const convert = (body: string): string => convertMarkdown(body, dialect)

describe('convertMarkdown', () => {
  it('gives callouts the form of the other generator', () => {
    expect(convert('a\n\n::: warning Gare\nTexte.\n:::\n\nb')).toBe(
      'a\n\n(warning|Gare|Texte.)\n\nb',
    )
  })

  it('takes our own callouts for the nearest that all know', () => {
    expect(convert('::: lexique API\nTexte.\n:::')).toBe('(info|API|Texte.)')
  })

  it('keeps the text of containers that no other generator has', () => {
    expect(convert('::: etapes\n1. un\n:::')).toBe('1. un')
    expect(convert('::: decision Que faire ?\n- a\n:::')).toBe('**Que faire ?**\n\n- a')
  })

  it('drops components and abbreviations, and writes legal references as text', () => {
    expect(convert('<SitePlan></SitePlan>')).toBe('')
    expect(convert('*[CSV]: valeurs séparées')).toBe('')
    expect(convert('L’article [[CRPA L. 321-1]].')).toBe('L’article CRPA L. 321-1.')
  })
})
