import { describe, expect, it } from 'vitest'
import { resolveManifest } from '../../../../../.vuepress/publish/exports/node/resolveManifest.ts'

const page = (
  filePathRelative: string,
  path: string,
  { verifiedOn, ...frontmatter }: Record<string, unknown> = {},
) => ({
  filePathRelative,
  path,
  title: String(frontmatter.title ?? filePathRelative),
  frontmatter,
  data: {
    review: {
      verified: verifiedOn ? { iso: String(verifiedOn), text: '' } : undefined,
      day: verifiedOn,
      statement: '',
      stale: false,
      sources: [{ title: `Source de ${path}` }],
      actions: [],
    },
  },
})

const pages = [
  page('qualite/2-formats.md', '/qualite/formats/', { title: 'Formats', verifiedOn: '2026-10-02' }),
  page('qualite/README.md', '/qualite/', {
    title: 'La qualité',
    description: 'Mieux publier.',
    color: 'ocre',
    verifiedOn: '2026-01-15',
  }),
  page('qualite/1-evaluer.md', '/qualite/evaluer/', { title: 'Évaluer' }),
  page('qualite/3-outils/README.md', '/qualite/outils/', { title: 'Outils' }),
  page('qualite/3-outils/1-a.md', '/qualite/outils/a/', { title: 'Un outil' }),
  page('lexique.md', '/lexique/', { title: 'Lexique' }),
]

describe('resolveManifest', () => {
  it('gives each guide its addresses, the ones that older sites had', () => {
    expect(resolveManifest(pages)).toMatchObject([
      {
        id: 'qualite',
        title: 'La qualité',
        description: 'Mieux publier.',
        color: 'ocre',
        address: '/qualite/',
        print: '/imprimer/qualite/',
        pdf: { address: '/pdf/guide-qualite.pdf' },
        epub: { address: '/epub/guide-qualite.epub' },
      },
    ])
  })

  it('numbers the chapters in reading order, nested ones too, after the introduction', () => {
    const [guide] = resolveManifest(pages)
    expect(guide!.chapters.map(({ number, title }) => [number, title])).toEqual([
      ['', 'Introduction'],
      ['1', 'Évaluer'],
      ['2', 'Formats'],
      ['3', 'Outils'],
      ['3.1', 'Un outil'],
    ])
  })

  it('keeps what each chapter relies on', () => {
    const [guide] = resolveManifest(pages)
    expect(guide!.chapters[1]!.sources).toEqual([{ title: 'Source de /qualite/evaluer/' }])
  })

  it('dates the guide by its most recent review', () => {
    expect(resolveManifest(pages)[0]!.verifiedOn).toBe('2026-10-02')
  })

  it('leaves the date out when no page has one', () => {
    const [guide] = resolveManifest([page('a/README.md', '/a/', { title: 'A' })])
    expect(guide!.verifiedOn).toBeUndefined()
  })

  it('makes one file name of a folder that lies in another or has odd letters', () => {
    const [guide] = resolveManifest([page('é/b/README.md', '/e/b/', { title: 'B' })])
    expect(guide!.pdf.address).toBe('/pdf/guide-%C3%A9-b.pdf')
  })
})
