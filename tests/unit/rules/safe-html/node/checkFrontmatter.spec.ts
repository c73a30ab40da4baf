import { describe, expect, it } from 'vitest'
import { checkFrontmatter } from '../../../../../.vuepress/rules/safe-html/node/checkFrontmatter.ts'

describe('checkFrontmatter', () => {
  it('accepts what a page says of itself', () => {
    expect(
      checkFrontmatter({
        title: 'Le préfixe javascript: en question',
        sources: [{ title: 'Loi', url: 'https://exemple.fr/' }],
        head: [
          ['meta', { name: 'robots', content: 'noindex' }],
          ['link', { rel: 'canonical', href: 'https://exemple.fr/' }],
        ],
      }),
    ).toEqual([])
  })

  it.each([
    [['script', {}, 'alert(1)']],
    [['style', {}, 'body { display: none }']],
    [['base', { href: 'https://exemple.fr/' }]],
    [['meta', { 'http-equiv': 'refresh', content: '0;url=https://exemple.fr' }]],
    [['link', { rel: 'stylesheet', href: 'https://exemple.fr/a.css' }]],
    [['link', { rel: 'modulepreload', href: '/a.js' }]],
    [['meta', { name: 'x', content: 'y', onload: 'go()' }]],
    [['meta', 'x']],
    ['script'],
  ])('refuses %j in head', (entry) => {
    expect(checkFrontmatter({ head: [entry] })).toHaveLength(1)
  })

  it('refuses a head that is not a list', () => {
    expect(checkFrontmatter({ head: '<script>' })).toHaveLength(1)
  })

  it('finds addresses that run code, however deep', () => {
    const [problem] = checkFrontmatter({
      profiles: [{ links: [{ text: 'x', link: ' javascript:alert(1)' }] }],
    })
    expect(problem?.problem).toContain('javascript:alert(1)')
  })

  it('says which element it refuses, at most some of it', () => {
    const [problem] = checkFrontmatter({ head: [['script', {}, 'x'.repeat(500)]] })
    expect(problem!.problem).toContain('« script, xxx')
    expect(problem!.problem.length).toBeLessThan(300)
  })

  it('reads once what aliases repeat, and ends on what holds itself', () => {
    let bomb: unknown = ['javascript:go()']
    for (let depth = 0; depth < 40; depth++) bomb = [bomb, bomb, bomb]
    const cycle: Record<string, unknown> = { url: 'javascript:go()' }
    cycle.self = cycle
    expect(checkFrontmatter({ bomb })).toHaveLength(1)
    expect(checkFrontmatter({ cycle })).toHaveLength(1)
    expect(checkFrontmatter({ head: [bomb, cycle] })).toHaveLength(4)
  })

  it('reads lists as deep as they come', () => {
    let deep: unknown = 'javascript:go()'
    for (let depth = 0; depth < 100_000; depth++) deep = [deep]
    expect(checkFrontmatter({ deep })).toHaveLength(1)
  })
})
