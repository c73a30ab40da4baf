import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { ExportGuide } from '../../../../../.vuepress/publish/exports/shared/types.ts'
import { renderGuidesSchema } from '../../../../../.vuepress/publish/open-data/node/guidesSchema.ts'
import { resolveGuidesData } from '../../../../../.vuepress/publish/open-data/node/resolveGuidesData.ts'
import { LICENCE } from '../../../../support/identity.ts'

const guide: ExportGuide = {
  id: 'droit',
  title: 'Le droit',
  description: 'Comprendre.',
  address: '/droit/',
  day: '2026-11-24',
  verifiedOn: '2026-11-24',
  chapters: [
    {
      number: '',
      title: 'Introduction',
      description: '',
      address: '/droit/',
      sources: [{ title: 'Rapport' }],
    },
    {
      number: '1',
      title: 'Limites',
      description: 'Quoi protéger.',
      address: '/droit/limites/',
      verifiedOn: '2026-11-24',
      sources: [
        { title: 'CADA', href: 'https://www.cada.fr/' },
        { title: 'Lexique', href: '/doc/lexique/' },
      ],
    },
  ],
  print: '/imprimer/droit/',
  pdf: { address: '/pdf/guide-droit.pdf' },
  epub: { address: '/epub/guide-droit.epub' },
}
const resolve = (...guides: ExportGuide[]) =>
  resolveGuidesData({
    title: 'Guides',
    publisher: 'Association',
    licence: LICENCE,
    root: 'https://g.example/doc',
    guides,
  })

const validate = (data: unknown): unknown => {
  const ajv = new Ajv({ validateFormats: false })
  const check = ajv.compile(renderGuidesSchema('https://g.example/doc/guides.schema.json'))
  return check(data) ? [] : check.errors
}

describe('resolveGuidesData', () => {
  it('gives whole addresses, dates and sources of each chapter', () => {
    expect(resolve(guide).guides[0]!.chapters[1]).toEqual({
      number: '1',
      address: 'https://g.example/doc/droit/limites/',
      markdown: 'https://g.example/doc/droit/limites/index.md',
      title: 'Limites',
      description: 'Quoi protéger.',
      writtenOn: null,
      verifiedOn: '2026-11-24',
      verifiedAgainst: null,
      verifiedBy: null,
      updatedOn: null,
      sources: [
        { title: 'CADA', url: 'https://www.cada.fr/' },
        { title: 'Lexique', url: 'https://g.example/doc/lexique/' },
      ],
    })
  })

  it('says null for what is not known', () => {
    const [introduction] = resolve(guide).guides[0]!.chapters
    expect(introduction).toMatchObject({
      verifiedOn: null,
      sources: [{ title: 'Rapport', url: null }],
    })
    expect(resolve().updatedOn).toBeNull()
  })

  it('states the licence and the most recent review', () => {
    expect(resolve(guide, { ...guide, day: '2026-01-01' })).toMatchObject({
      licence: { title: 'Licence Ouverte 2.0' },
      updatedOn: '2026-11-24',
    })
  })
})

describe('guidesSchema', () => {
  it('describes what is published', () => {
    expect(validate(JSON.parse(JSON.stringify(resolve(guide))))).toEqual([])
    expect(validate(JSON.parse(JSON.stringify(resolve())))).toEqual([])
  })

  it.each([
    ['a chapter without address', { address: undefined }],
    ['a field that it does not know', { author: 'X' }],
    ['a day that does not exist', { verifiedOn: '2026-02-30' }],
  ])('refuses %s', (_, change) => {
    const data = resolve(guide)
    Object.assign(data.guides[0]!.chapters[0]!, change)
    expect(validate(JSON.parse(JSON.stringify(data)))).not.toEqual([])
  })

  it('explains every field in French', () => {
    const { properties } = renderGuidesSchema('https://g.example/s') as {
      properties: Record<string, { description?: string }>
    }
    const unexplained = Object.keys(properties).filter((name) => !properties[name]!.description)
    expect(unexplained).toEqual([])
  })
})
