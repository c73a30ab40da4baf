import { describe, expect, it } from 'vitest'
import {
  normalizeAddress,
  resolveChapterLink,
} from '../../../../../.vuepress/publish/exports/node/resolveChapterLink.ts'

const resolve = (href: string, base = '/'): string =>
  resolveChapterLink(href, {
    site: { url: 'https://guides.example', base },
    from: '/droit/limites/',
    ranks: new Map([
      [normalizeAddress('/droit/'), 0],
      [normalizeAddress('/droit/limites/'), 1],
      [normalizeAddress('/droit/licences/'), 2],
    ]),
    ids: new Set(['c1-secrets', 'c2-redevances', 'c2-données']),
  })

describe('resolveChapterLink', () => {
  it('leads inside the guide from one chapter to another', () => {
    expect(resolve('/droit/licences/')).toBe('#c2')
    expect(resolve('/droit/')).toBe('#c0')
  })

  it('keeps the section that the link names, in another chapter and in the same', () => {
    expect(resolve('/droit/licences/#redevances')).toBe('#c2-redevances')
    expect(resolve('#secrets')).toBe('#c1-secrets')
  })

  it('understands an encoded section', () => {
    expect(resolve('/droit/licences/#donn%C3%A9es')).toBe('#c2-données')
  })

  it('leads to the chapter when the section is not part of its text', () => {
    expect(resolve('/droit/licences/#sources')).toBe('#c2')
  })

  it('understands relative links and addresses without their last slash', () => {
    expect(resolve('../licences/')).toBe('#c2')
    expect(resolve('/droit/licences')).toBe('#c2')
    expect(resolve('/droit/licences.html')).toBe('#c2')
  })

  it('gives the whole address of the other pages of the site', () => {
    expect(resolve('/lexique/#donnee')).toBe('https://guides.example/lexique/#donnee')
  })

  it('takes the base of the site into account', () => {
    expect(resolve('/guides/droit/licences/', '/guides/')).toBe('#c2')
    expect(resolve('/guides/lexique/', '/guides/')).toBe('https://guides.example/guides/lexique/')
  })

  it('leaves other sites and mail addresses as they are', () => {
    expect(resolve('https://www.cada.fr/')).toBe('https://www.cada.fr/')
    expect(resolve('mailto:a@b.example')).toBe('mailto:a@b.example')
  })

  it('leaves what is no address', () => {
    expect(resolve('https://[oups')).toBe('https://[oups')
  })
})
