import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../../../.vuepress/checks/node/checkSite.ts'
import { loadDictionary } from '../../../../../.vuepress/checks/node/text/loadDictionary.ts'
import { rules } from '../../../../../.vuepress/checks/node/registry.ts'
import { createSite } from '../../../../../.vuepress/model/site/createSite.ts'
import { planChapter, planGuide } from '../../../../../.vuepress/checks/node/writing/planPage.ts'

const PAGES = [
  { file: 'qualite/README.md', content: '---\npermalink: /q/\ncolor: sarcelle\norder: 4\n---\n' },
  { file: 'qualite/1-evaluer.md', content: '' },
  { file: 'qualite/10-documenter.md', content: '---\npermalink: /q/documenter/\n---\n' },
]

const site = (pages = PAGES) => createSite({ pages, today: '2026-11-24' })

describe('planGuide', () => {
  it('derives folder and address from the title, takes a free colour and the last place', () => {
    const { file, address, content } = planGuide(site(), 'Protéger : l’été & après')
    expect(file).toBe('proteger-l-ete-apres/README.md')
    expect(address).toBe('/proteger-l-ete-apres/')
    expect(content).toContain('title: "Protéger : l’été & après"')
    expect(content).toContain('color: ocre\norder: 5\n')
    expect(content).toContain('writtenOn: 2026-11-24')
  })

  it('refuses a folder that exists and a title without letters', () => {
    expect(() => planGuide(site(), 'Qualité')).toThrow('Le dossier qualite/ existe déjà')
    expect(() => planGuide(site(), '???')).toThrow('ne donne pas d’adresse')
  })
})

describe('planChapter', () => {
  it('numbers after the last chapter, under the address of the guide', () => {
    const { file, address, content } = planChapter(site(), 'qualite/', '2 formats ouverts')
    expect(file).toBe('qualite/11-2-formats-ouverts.md')
    expect(address).toBe('/q/2-formats-ouverts/')
    expect(content).toContain('# 2 formats ouverts\n')
  })

  it('says which guide was meant', () => {
    expect(() => planChapter(site(), 'qualité', 'A')).toThrow('Vouliez-vous dire « qualite » ?')
    expect(() => planChapter(site(), 'autre', 'A')).toThrow('Guides : qualite.')
  })

  it('refuses an address that is taken', () => {
    expect(() => planChapter(site(), 'qualite', 'Documenter')).toThrow('qualite/10-documenter.md')
  })

  it('cuts a long title at a word', () => {
    const { address } = planChapter(site(), 'qualite', 'mot '.repeat(40))
    expect(address).toMatch(/^\/q\/(?:mot-)+mot\/$/)
    expect(address.length).toBeLessThan(70)
  })
})

it('gives pages whose only errors are what is left to write', () => {
  const guide = planGuide(createSite({ pages: [], today: '2026-11-24' }), 'Protéger')
  const chapter = planChapter(
    createSite({ pages: [guide], today: '2026-11-24' }),
    'proteger',
    'Lire',
  )
  const findings = checkSite(
    createSite({ pages: [guide, chapter], today: '2026-11-24', loadDictionary }),
    rules,
  )
  const errors = findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'proteger/1-lire.md L’en-tête n’a pas de « description ».',
    'proteger/1-lire.md L’en-tête n’a pas de « sources ».',
    'proteger/README.md L’en-tête n’a pas de « description ».',
  ])
})
