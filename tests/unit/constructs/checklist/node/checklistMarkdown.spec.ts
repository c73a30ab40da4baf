import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { checklistMarkdown } from '../../../../../.vuepress/constructs/checklist/node/checklistMarkdown.ts'

const render = (...lines: string[]): string =>
  new MarkdownIt().use(checklistMarkdown, { values: () => [] }).render(lines.join('\n'))

const idsOf = (html: string): string[] =>
  [...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id ?? '')

describe('checklistMarkdown', () => {
  it('makes boxes that readers may tick, each with its text as label', () => {
    const html = render('- [ ] Un *mot*.', '- [x] Fait.')
    expect(html).toMatch(
      /<li>\s*<label><input type="checkbox" id="check-\w+"> Un <em>mot<\/em>.<\/label>\s*<\/li>/,
    )
    expect(html).toMatch(/<input type="checkbox" id="check-\w+" checked> Fait./)
    expect(html).toContain('<ul class="checklist" role="list" data-island="checklist">')
    expect(html).not.toContain('disabled')
  })

  it('offers to clear the list, once a script can do it', () => {
    const html = render('- [ ] a', '  - [ ] b')
    expect(html.match(/ hidden><button[^>]*>Tout effacer<\/button><\/p>/g)).toHaveLength(1)
    expect(html.trim()).toMatch(/<\/ul>\s*<p class="checklist-clear"/)
  })

  it('keeps the id of a line that moves', () => {
    const [first, second] = idsOf(render('- [ ] a', '- [ ] b'))
    expect(idsOf(render('- [ ] c', '- [ ] b', '- [ ] a')).slice(1)).toEqual([second, first])
  })

  it('gives two equal lines different ids', () => {
    expect(new Set(idsOf(render('- [ ] a', '- [ ] a', '', 'x', '', '- [ ] a'))).size).toBe(3)
  })

  it('reads boxes set apart by blank lines', () => {
    expect(render('- [ ] a', '', '- [ ] b').match(/<label>/g)).toHaveLength(2)
  })

  it.each(['- [x](/a/)', '- [ ]', '- texte [ ] au milieu', '[ ] hors liste', '- a'])(
    'leaves %j alone',
    (source) => {
      expect(render(source)).not.toContain('checkbox')
      expect(render(source)).not.toContain('button')
    },
  )
})
