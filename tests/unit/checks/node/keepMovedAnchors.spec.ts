import { createMarkdown } from 'vuepress/markdown'
import { describe, expect, it } from 'vitest'
import { keepMovedAnchors } from '../../../../.vuepress/checks/node/keepMovedAnchors.ts'

const render = (
  moved: Record<string, string>,
  filePathRelative: string | null = 'g/1-a.md',
): string => {
  const md = createMarkdown({})
  keepMovedAnchors(md, { moved })
  return md.render('---\npermalink: /g/a/\n---\n## Nouveau titre\n\nTexte.', { filePathRelative })
}

describe('a heading that changed its name', () => {
  it('answers to its old ones', () => {
    const html = render({
      '/g/a/#ancien': '/g/a/#nouveau-titre',
      '/g/a/#plus-ancien': '/g/a/#nouveau-titre',
    })
    expect(html).toMatch(
      /<h2 id="nouveau-titre"[^>]*><span id="ancien"><\/span><span id="plus-ancien"><\/span>/,
    )
  })

  it('leaves other pages and removed headings alone', () => {
    const moved = {
      '/g/b/#x': '/g/b/#nouveau-titre',
      '/g/a/#y': '',
      '/g/a/#z': '/g/b/#nouveau-titre',
    }
    expect(render(moved)).not.toContain('<span id')
    expect(render({ '/g/a/#x': '/g/a/#nouveau-titre' }, null)).not.toContain('<span id')
  })
})
