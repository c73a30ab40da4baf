import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDictionary } from '../../../.vuepress/verifier/shared/report/writeDictionary.ts'
import { verify } from '../../../.vuepress/verifier/shared/verify.ts'
import { textSource } from './support/textSource.ts'

const rulesOf = async (content: string | Uint8Array): Promise<string[]> => {
  const { findings } = await verify(textSource(content))
  return [...new Set(findings.map(({ rule }) => rule))]
}
const refusal = (bytes: Uint8Array): Promise<string> =>
  verify(textSource(bytes)).then(
    () => 'lu',
    (error: unknown) => String(error),
  )

describe('hostile texts end clearly', () => {
  it('a million quotes', async () => {
    const quotes = (count: number): string => `a,b\n1,${'"'.repeat(count)}\n2,3\n`
    expect(await rulesOf(quotes(1_000_000))).toEqual([])
    expect(await rulesOf(quotes(1_000_001))).toEqual(['guillemets'])
    expect(await rulesOf(`a,b\n${'"x""y",z\n'.repeat(200_000)}`)).toEqual(['lignes-doubles'])
  })

  it('a quote that nothing closes, at the beginning of 5 MB', async () => {
    const report = await verify(textSource(`a,b\n1,"${'x,y\n'.repeat(1_250_000)}`))
    expect(report.findings.map(({ rule }) => rule)).toContain('guillemets')
    expect(report.notLooked.join()).toContain('ligne 2')
    expect(report.repair.refusal).toBeDefined()
  })

  it('10,000 columns, of which the first are judged and the rest are told', async () => {
    const header = Array.from({ length: 10_000 }, (_, index) => `é${index}`).join(',')
    const row = Array.from({ length: 10_000 }, (_, index) => index).join(',')
    const report = await verify(textSource(`${header}\n${row}\n${row}1\n`))
    expect(report.findings.filter(({ rule }) => rule === 'noms-de-colonnes')).toHaveLength(30)
    expect(report.hidden['noms-de-colonnes']).toBe(1970)
    expect(report.notLooked.join()).toMatch(/2\s000 premières colonnes/)
  })

  it('a row without end, a cell without end, NUL alone, nothing', async () => {
    expect(await rulesOf(`a,b\n${','.repeat(3_000_000)}`)).toContain('champ-demesure')
    expect(await rulesOf(`a,b\n${'x'.repeat(3_000_000)}`)).toContain('champ-demesure')
    expect(await rulesOf(`a,b\n1,\0\0\n2,3\n`)).toContain('octets-nuls')
    expect(await refusal(new Uint8Array())).toContain('vide')
    expect(await refusal(new TextEncoder().encode('\n,,\n\n'))).toContain('lignes vides')
  })

  it('what is no text, and texts that are no table', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)
    const text = (content: string): Uint8Array => strToU8(content)
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...noise])
    expect(await refusal(png)).toContain('pas un texte')
    expect(await refusal(noise)).toContain('pas un texte')
    expect(await refusal(new Uint8Array(5000))).toContain('pas un texte')
    expect(await refusal(Uint8Array.from([0xff, 0xfe, 0, 0, 97, 0, 0, 0]))).toContain('UTF-32')
    expect(await refusal(text('<!DOCTYPE html>\n<title>404</title>'))).toContain('page web')
    expect(await refusal(text('\ufeff<?xml version="1.0"?><a/>'))).toContain('XML')
    expect(await refusal(text('{\n  "type": "FeatureCollection"\n}'))).toContain('JSON')
    expect(await refusal(text('[{"a": 1}]'))).toContain('JSON')
    expect(await refusal(text('{\\rtf1 bonjour}'))).toContain('traitement de texte')
    // Their neighbours are tables.
    expect(await rulesOf('{id},"a"\n1,2\n3,4\n')).toEqual(['noms-de-colonnes'])
    expect(await rulesOf('a<b,c\n1,2\n3,4\n')).toEqual(['noms-de-colonnes'])
    expect(await rulesOf(`a,b\n1,${'\0'.repeat(400)}\n${'2,3\n4,5\n'.repeat(200)}`)).toContain(
      'octets-nuls',
    )
  })

  it('a first line without end says so', async () => {
    expect(await refusal(strToU8(','.repeat(20_000)))).toContain('16 384')
    expect(await refusal(strToU8('x'.repeat(3_000_000)))).toContain('million')
    expect(await refusal(strToU8(`"${'x,y\n'.repeat(400_000)}`))).toContain('jamais refermé')
  })

  it('names as long as a book are cut where they are shown', async () => {
    const { findings } = await verify(textSource(`${'é'.repeat(50_000)},b\n1,2\n`))
    expect(findings.length).toBeGreaterThan(0)
    expect(JSON.stringify(findings).length).toBeLessThan(5000)
  })

  it('formulas do not come out of the dictionary as formulas', async () => {
    const { dictionary } = await verify(
      textSource('=cmd|calc,b\n"=HYPERLINK(""http://x"")",@SUM(A1)\n-1,+2\n'),
    )
    const cells = writeDictionary(dictionary).split(/[,\n]/)
    expect(cells.filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([])
    expect(cells.some((cell) => cell.includes("'=HYPERLINK"))).toBe(true)
  })

  it('markup in names and values stays text, and columns named like properties are columns', async () => {
    const report = await verify(textSource('__proto__,constructor,<b>x</b>\n1,2,3\n4,5,6\n'))
    expect(report.dictionary.map(({ name }) => name)).toEqual([
      '__proto__',
      'constructor',
      '<b>x</b>',
    ])
  })
})

describe('hostile workbooks end clearly', () => {
  const CONTENT = '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">'
  const ods = (rows: string): Uint8Array =>
    zipSync({
      'content.xml': strToU8(
        `${CONTENT}<table:table table:name="A">${rows}</table:table></office:document-content>`,
      ),
    })

  it('a bomb is not opened', async () => {
    const bomb = zipSync({ 'content.xml': new Uint8Array(160_000_000) }, { level: 1 })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await refusal(bomb)).toContain('trop lourd')
  })

  it('a bomb that lies about its size gets no more room than it asks for', async () => {
    const zip = zipSync({ 'content.xml': new Uint8Array(10_000_000).fill(32) }, { level: 1 })
    const view = new DataView(zip.buffer)
    // Sizes of the local header, and of the central directory.
    view.setUint32(22, 100, true)
    const central = zip.lastIndexOf(0x02, zip.length - 24)
    for (let at = central - 4; at < central + 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
    expect(await refusal(zip)).toMatch(/abîmé|lu/)
  })

  it('a few bytes that announce billions of cells', async () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="16000" office:value="1" office:value-type="float"/>'
    expect(
      await refusal(
        ods(`<table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row>`),
      ),
    ).toContain('douze millions')
  })

  it('cells and rows that an ODS repeats are counted, and its empty end is not', async () => {
    const cell = (text: string): string =>
      `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
    const end = '<table:table-cell table:number-columns-repeated="1000000"/>'
    const row = (cells: string, times = 1): string =>
      `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`
    const { file, findings } = await verify(
      textSource(
        ods(
          row(cell('id') + cell('nom') + end) +
            row(cell('1') + cell('a') + end, 20_000) +
            row(end, 1_000_000),
        ),
      ),
    )
    expect(file).toMatchObject({ rows: 20_000, columns: 2 })
    expect(findings.find(({ rule }) => rule === 'lignes-doubles')?.count).toBe(19_999)
  })

  it('entities that feed on each other are not expanded', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${CONTENT}<table:table table:name="A"><table:table-row><table:table-cell><text:p>&b;</text:p></table:table-cell></table:table-row></table:table></office:document-content>`
    const report = await verify(textSource(zipSync({ 'content.xml': strToU8(xml) })))
    expect(report.dictionary[0]?.name).toBe('&b;')
  })

  it('what is no workbook says so', async () => {
    expect(await refusal(zipSync({ 'a.txt': strToU8('a') }))).toContain('archive ZIP')
    expect(await refusal(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).toContain('abîmé')
    expect(await refusal(zipSync({ 'content.xml': strToU8('<a><b></a>') }))).toMatch(/abîmé|lu/)
    const document = {
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8('<a/>'),
    }
    expect(await refusal(zipSync(document))).toContain('un document')
    const text =
      '<office:document-content xmlns:office="o"><office:text/></office:document-content>'
    expect(await refusal(zipSync({ 'content.xml': strToU8(text) }))).toContain('un document')
    expect(await refusal(strToU8('%PDF-1.7'))).toContain('PDF')
    expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toContain('.xls')
  })
})
