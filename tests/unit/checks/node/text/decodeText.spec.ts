import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../../.vuepress/checks/node/text/decodeText.ts'

const TEXT = '# Été\r\n\r\nL’accès dépend du contrôle.\n'

describe('decodeText', () => {
  it.each(['', '\uFEFF'])('keeps UTF-8 sign for sign, its mark (%j) and ends of lines', (mark) => {
    expect(decodeText(Buffer.from(mark + TEXT))).toEqual({
      content: mark + TEXT,
      encoding: 'utf-8',
    })
  })

  it.each(['', '\uFEFF'])('reads UTF-16, with its mark or without (%j)', (mark) => {
    const little = Buffer.from(mark + TEXT, 'utf16le')
    expect(decodeText(little)).toEqual({ content: TEXT, encoding: 'utf-16' })
    expect(decodeText(Buffer.from(little).swap16())).toEqual({
      content: TEXT,
      encoding: 'utf-16',
    })
  })

  it.each([
    ['a document', Buffer.from('PK\x03\x04 word/document.xml', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xE2\xE3', 'latin1')],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ['a text in UTF-32', Buffer.from([...TEXT].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0]))],
  ])('reads nothing of %s', (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ content: '', encoding: 'binary' })
  })

  it('keeps a text where a program left a zero byte', () => {
    expect(decodeText(Buffer.from(`${TEXT}\0`)).encoding).toBe('utf-8')
  })

  it('reads Windows-1252, with its quotes and its œ', () => {
    const bytes = Buffer.from('L\x92\xE9t\xE9, un \x9Cuf', 'latin1')
    expect(decodeText(bytes)).toEqual({ content: 'L’été, un œuf', encoding: 'windows-1252' })
  })

  it('keeps for UTF-8 a text where one byte is damaged among good letters', () => {
    const bytes = Buffer.concat([Buffer.from('déjà été cr'), Buffer.from([0xe9]), Buffer.from('é')])
    expect(decodeText(bytes)).toEqual({ content: 'déjà été cr\uFFFDé', encoding: 'utf-8' })
  })

  it('takes an empty file, and one of plain English, for UTF-8', () => {
    expect(decodeText(new Uint8Array()).encoding).toBe('utf-8')
    expect(decodeText(Buffer.from('plain')).encoding).toBe('utf-8')
  })
})
