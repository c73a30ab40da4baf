import { describe, expect, it } from 'vitest'
import { readPictogram } from '../../../../../.vuepress/model/groups/shared/readPictogram.ts'

const draw = (inside: string, root = 'viewBox="0 0 24 24"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`

describe('readPictogram', () => {
  it('gives the shapes, without the file around them', () => {
    const text = draw('\n<!-- trait --><g><path d="m4 6h16v.5"/></g>\n<circle r="2" fill="none"/>')
    expect(readPictogram(text)).toEqual({
      shapes: '<g><path d="m4 6h16v.5"/></g><circle r="2" fill="none"/>',
      problem: null,
    })
  })

  it.each([
    ['a script', draw('<script>alert(1)</script>'), '<script>'],
    ['a script under a shape', draw('<g><path><script/></path></g>'), '<script>'],
    ['an event', draw('<path onclick="a()"/>'), 'onclick'],
    ['a style', draw('<path style="fill:red"/>'), 'style'],
    ['another file', draw('<image href="//x.example/a.png"/>'), '<image>'],
    ['a link in a colour', draw('<path fill="url(#a)"/>'), 'fill'],
    ['a colour of its own', draw('<path stroke="#f00"/>'), 'stroke'],
    ['a quote in a path', draw("<path d='M0 0\"&gt;&lt;b'/>"), 'd='],
    ['no shape', draw('texte'), 'vide'],
    ['an open tag', '<svg viewBox="0 0 24 24"><path d="M0 0"></svg>', 'fermée'],
    ['another document', '<html/>', 'SVG'],
    ['another grid', draw('<path d="M0 0"/>', 'viewBox="0 0 48 48"'), '24 sur 24'],
    ['too many bytes', draw(`<path d="M0 0${'é'.repeat(300)}"/>`), 'octets'],
  ])('refuses %s, and says so', (_, text, words) => {
    const { shapes, problem } = readPictogram(text)
    expect(shapes).toBeNull()
    expect(problem?.message).toContain(words)
    expect(problem?.suggestion).toBeTruthy()
  })
})
