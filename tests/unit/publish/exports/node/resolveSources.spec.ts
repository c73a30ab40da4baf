import { describe, expect, it } from 'vitest'
import { resolveSources } from '../../../../../.vuepress/publish/exports/node/resolveSources.ts'

const chapter = (number: string, ...sources: { title: string; href?: string }[]) => ({
  number,
  title: '',
  description: '',
  address: `/g/${number}/`,
  sources,
})

const resolve = (...chapters: ReturnType<typeof chapter>[]) =>
  resolveSources({
    chapters,
    resolveLink: (href) => (href.startsWith('/') ? `https://g.example${href}` : href),
    numberAddress: (href) => (href.startsWith('https://g.example') ? undefined : 1),
  })

describe('resolveSources', () => {
  it('lists a source once, with the chapters that rely on it', () => {
    const cada = { title: 'CADA', href: 'https://www.cada.fr' }
    expect(
      resolve(chapter('', cada), chapter('1', { title: 'Rapport' }, cada), chapter('2.1', cada)),
    ).toEqual([
      { title: 'CADA', href: 'https://www.cada.fr', number: 1, chapters: ['', '1', '2.1'] },
      { title: 'Rapport', href: undefined, number: undefined, chapters: ['1'] },
    ])
  })

  it('counts a chapter once that names a source twice', () => {
    expect(resolve(chapter('3', { title: 'A' }, { title: 'A' }))[0]!.chapters).toEqual(['3'])
  })

  it('keeps apart two articles of one text', () => {
    const href = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'
    const titles = resolve(
      chapter('1', { title: 'RGPD, article 4', href }),
      chapter('2', { title: 'RGPD, article 22', href }),
    ).map(({ title, number }) => [title, number])
    expect(titles).toEqual([
      ['RGPD, article 4', 1],
      ['RGPD, article 22', 1],
    ])
  })

  it('gives a page of the site its whole address', () => {
    expect(
      resolve(chapter('1', { title: 'L. 300-2', href: '/articles/l300-2/' }))[0],
    ).toMatchObject({ href: 'https://g.example/articles/l300-2/', number: undefined })
  })
})
