import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { parseXml } from '@rgrove/parse-xml'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createChain } from '../../../../.vuepress/model/chain.ts'
import { createGlossaryState } from '../../../../.vuepress/constructs/glossary/node/createGlossaryState.ts'
import type { LegalEnv } from '../../../../.vuepress/constructs/legal-references/node/collectLegalReferences.ts'
import type { LetterEnv } from '../../../../.vuepress/constructs/letters/node/lettersMarkdown.ts'
import { readBlanks } from '../../../../.vuepress/constructs/letters/node/readBlanks.ts'
import { renderDocx } from '../../../../.vuepress/constructs/letters/shared/renderDocx.ts'
import { parseLetter, renderText } from '../../../../.vuepress/constructs/letters/shared/Letter.ts'
import { nameLetter } from '../../../../.vuepress/constructs/letters/shared/letterFiles.ts'
import { storeZip } from '../../../../.vuepress/constructs/letters/shared/storeZip.ts'
import { readValues } from '../../../../.vuepress/model/site/readSiteInput.ts'
import { legal } from '../legal-references/support/legal.ts'

const DOCS = path.resolve(import.meta.dirname, '../../../../docs')
const values = readValues(DOCS)?.values ?? []
const chain = createChain({
  isBuild: true,
  legal,
  values: () => values,
  glossary: createGlossaryState(),
  moved: {},
  vuePages: [],
})

const render = (content: string, file = 'guide/1-lettre.md'): { html: string; env: LetterEnv } => {
  const env: LetterEnv & Record<string, unknown> = {
    base: '/',
    filePath: path.join(DOCS, file),
    filePathRelative: file,
    frontmatter: {},
  }
  return { html: chain.render(content, env), env }
}

describe('a letter', () => {
  const { html, env } = render(
    '::: lettre\n[Votre nom]\nParis\n\nVu l’article [[CRPA L. 311-1]] & [a] < b.\n:::\n',
  )

  it('shows its blanks, its lines and its references', () => {
    expect(html).toContain('<span class="blank">[Votre nom]</span><br>')
    expect(html).toContain('class="legal-reference"')
  })

  it('is left as plain text, to make files of', () => {
    expect(env.letter).toEqual([
      ['[Votre nom]', 'Paris'],
      ['Vu l’article CRPA,\u00a0art.\u00a0L.\u00a0311-1 & [a] < b.'],
    ])
  })

  it('keeps its blanks in the sentence that its references stand in', () => {
    const { env: cited } = render(
      '::: lettre\nLe [jour du refus], je saisirai ([[CRPA L. 342-1]]).\n:::\n',
    )
    expect((cited as LegalEnv).legalReferences?.[0]?.sentence).toBe(
      'Le [jour du refus], je saisirai (CRPA,\u00a0art.\u00a0L.\u00a0342-1).',
    )
  })

  it('is named after its page', () => {
    expect(nameLetter('obligations/lettres/10-refus.md')).toBe('refus')
    expect(html).toContain('href="lettre.docx"')
  })

  it('is alone in its page', () => {
    const { env: two } = render('::: lettre\na\n:::\n\n::: lettre\nb\n:::\n')
    expect(two.problems).toMatchObject([{ rule: 'outils', bodyLine: 5 }])
  })
})

describe('readBlanks', () => {
  it('keeps what is no blank', () => {
    expect(readBlanks('a [b c] [d')).toEqual([
      { text: 'a ', isBlank: false },
      { text: 'b c', isBlank: true },
      { text: ' [d', isBlank: false },
    ])
  })

  it('takes a time that grows as the text does', () => {
    const start = performance.now()
    readBlanks('['.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('renderDocx', () => {
  const letter = [['[Nom]', 'Rue & place'], ['Vu « l’article » <1>']]
  const files = unzipSync(renderDocx(letter))

  it('holds the three parts that a word processor asks for, each well formed', () => {
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
    ])
    for (const content of Object.values(files))
      expect(() => parseXml(strFromU8(content))).not.toThrow()
  })

  it('holds every word of the letter', () => {
    expect(parseXml(strFromU8(files['word/document.xml']!)).text).toBe(
      '[Nom]Rue & placeVu « l’article » <1>',
    )
  })

  it('gives the same bytes for the same letter', () => {
    expect(renderDocx(letter)).toEqual(renderDocx(letter))
  })
})

describe('storeZip', () => {
  const texts = { 'a.txt': '', 'é/b.txt': 'à & «\u00a0ç\u00a0»'.repeat(300) }
  const archive = storeZip(texts)

  it('is read back', () => {
    const read = Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)])
    expect(Object.fromEntries(read)).toEqual(texts)
  })

  it('gives the check of each file, which strict readers compare', () => {
    const view = new DataView(archive.buffer)
    const checks: number[] = []
    for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
      checks.push(view.getUint32(at + 14, true))
      at += 30 + view.getUint32(at + 18, true) + view.getUint16(at + 26, true)
    }
    expect(checks).toEqual(Object.values(texts).map((text) => crc32(text)))
  })
})

describe('a letter that a page gives', () => {
  const letter = [['[Nom]', 'Rue'], ['Texte']]

  it('has the paragraphs and the lines of its words', () => {
    expect(parseLetter('[Nom]\nRue\n\nTexte')).toEqual(letter)
  })

  it('is a text that Notepad reads', () => {
    expect(renderText(letter)).toBe('\uFEFF[Nom]\r\nRue\r\n\r\nTexte\r\n')
  })
})

describe('the letters of the guide', () => {
  const pages = globSync('obligations/lettres/[0-9]*.md', { cwd: DOCS })

  it('are twelve', () => {
    expect(pages).toHaveLength(12)
  })

  it.each(pages)('%s cites an article in its text, and has blanks', (file) => {
    const { html, env } = render(readFileSync(path.join(DOCS, file), 'utf8'), file)
    const text = env.letter!.flat().join('\n')
    expect(text).toMatch(/art\.\u00a0[LRD]/)
    expect(text.match(/\[[^\]]+\]/g)!.length).toBeGreaterThan(4)
    expect(html).not.toContain('[[')
    expect(env.problems ?? []).toEqual([])
  })
})
