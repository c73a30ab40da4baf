import { describe, expect, it } from 'vitest'
import { judgeRedirect } from '../../../../.vuepress/model/site/judgeRedirect.ts'
import { mendRedirect } from '../../../../.vuepress/model/site/mendRedirect.ts'
import { siftRedirects } from '../../../../.vuepress/model/site/siftRedirects.ts'
import { HOSTILE_REDIRECTS } from '../../../support/hostileRedirects.ts'

const sift = (from: string, to: string, file = 'site.yml') =>
  siftRedirects([{ from, to, file, line: 3, column: 2, toPlace: { line: 4, column: 5 } }])

describe('siftRedirects', () => {
  it('keeps what every host can be told', () => {
    const { redirects, problems } = sift('/vieux/', '/guide/')
    expect(redirects).toHaveLength(1)
    expect(problems).toEqual([])
  })

  it('keeps nothing of the others, and tells each side at its place', () => {
    const { redirects, problems } = sift('vieux', 'javascript:x')
    expect(redirects).toEqual([])
    expect(problems).toMatchObject([
      { file: 'site.yml', line: 3, column: 2, message: expect.stringContaining('« vieux »') },
      {
        file: 'site.yml',
        line: 4,
        column: 5,
        message: expect.stringContaining('« javascript:x »'),
      },
    ])
  })

  it.each([
    ['/../evade.html', '/guide/', 'site.yml', '/evade.html: /guide/'],
    ['/../evade.html', '/guide/', '../netlify.toml', 'from = "/evade.html"'],
    ['/../evade.html', '/guide/', '../.vuepress/site.ts', '"/evade.html": "/guide/"'],
    ['/a?b', '/', 'site.yml', '/a: /'],
    ['https://ancien.example/a/?b#c', '/guide/', 'site.yml', '/a/: /guide/'],
    ['sans: barre', '/guide/', 'site.yml', '"/sans: barre": /guide/'],
    ['/vieux/', '/mon guide/', 'site.yml', '/vieux/: /mon%20guide/'],
    ['/vieux/', '/a;b/$/', 'site.yml', '/vieux/: /a%3Bb/%24/'],
    ['/vieux/', '../guide/#x', 'site.yaml', '/vieux/: /guide/#x'],
    ['/vieux/', 'www.exemple.fr/a', 'netlify.toml', 'to = "https://www.exemple.fr/a"'],
    ['/vieux/', 'javascript:x', 'site.yml', '/vieux/: /page-qui-remplace/'],
    ['/a "b"#/', '/guide/', 'site.yml', String.raw`"/a \"b\"": /guide/`],
  ])('says how to write %j to %j in %s', (from, to, file, written) => {
    expect(sift(from, to, file).problems[0]?.suggestion).toBe(`Écrivez : ${written}`)
  })

  it.each(HOSTILE_REDIRECTS)(
    'advises nothing that is refused: $from, $to',
    ({ side, ...written }) => {
      const mended = mendRedirect(written, side)
      expect(mended === null ? [] : judgeRedirect({ ...written, [side]: mended })).toEqual([])
    },
  )
})
