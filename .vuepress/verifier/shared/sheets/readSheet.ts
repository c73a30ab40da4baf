import { RefusedFile } from '../read/refuse.ts'
import { readAll, type Source } from '../read/Source.ts'
import { createBudget } from './createBudget.ts'
import { parseXml } from './parseXml.ts'
import { readOds } from './readOds.ts'
import { readXlsx } from './readXlsx.ts'
import type { Sheet } from './types.ts'
import { unzip } from './unzip.ts'

/** Heaviest workbook that is opened, in bytes: four times what data.gouv.fr converts. */
const HEAVIEST = 50_000_000

/** What a workbook says of its sheets. */
const readWorkbook = (xml: string): { sheets: { name: string; id: string }[]; is1904: boolean } => {
  const sheets: { name: string; id: string }[] = []
  let is1904 = false
  parseXml(xml, {
    open: (name, attribute) => {
      if (name === 'sheet')
        sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '' })
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '')
    },
  })
  return { sheets, is1904 }
}

/** Where the part that a workbook names by an id is. */
const findTarget = (xml: string, id: string): string => {
  let target = ''
  parseXml(xml, {
    open: (name, attribute) => {
      if (name === 'Relationship' && attribute('Id') === id) target = attribute('Target') ?? ''
    },
  })
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

const openXlsx = (bytes: Uint8Array): Sheet => {
  const parts = unzip(bytes, (name) =>
    /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml)$/.test(name),
  )
  const workbook = parts.get('xl/workbook.xml')
  if (workbook === undefined)
    throw new RefusedFile(
      'C’est un document ou une présentation, pas un classeur. Recopiez son tableau dans un tableur, puis enregistrez-le en CSV.',
    )
  const { sheets, is1904 } = readWorkbook(workbook)
  const [first, ...others] = sheets
  const address = findTarget(parts.get('xl/_rels/workbook.xml.rels') ?? '', first?.id ?? '')
  const sheet = unzip(bytes, (name) => name === address).get(address)
  if (!first || sheet === undefined)
    throw new RefusedFile('Le classeur n’a pas de feuille lisible.')
  return {
    ...readXlsx({
      sheet,
      strings: parts.get('xl/sharedStrings.xml'),
      styles: parts.get('xl/styles.xml'),
      is1904,
    }),
    otherSheets: others.map(({ name }) => name),
  }
}

/** Sheets leave out the empty end of a row: here all have the width of the widest. Empty rows at the end go. */
const padRows = (sheet: Sheet): Sheet => {
  while (sheet.rows.at(-1)?.cells.every((cell) => cell === '')) sheet.rows.pop()
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  createBudget()(width * sheet.rows.length)
  return {
    ...sheet,
    rows: sheet.rows.map(({ cells, line }) => ({
      line,
      cells:
        cells.length < width
          ? [...cells, ...new Array<string>(width - cells.length).fill('')]
          : cells,
    })),
  }
}

/**
 * Reads the first sheet of an XLSX or of an ODS.
 *
 * @throws RefusedFile for other archives, and for workbooks that are damaged or too heavy
 */
export const readSheet = async (source: Source): Promise<Sheet> => {
  if (source.size > HEAVIEST)
    throw new RefusedFile(
      'Le classeur pèse plus de 50 Mo. Enregistrez sa feuille en CSV, puis recommencez.',
    )
  const bytes = await readAll(source)
  const names = unzip(bytes, (name) => name === 'content.xml' || name === '[Content_Types].xml')
  const content = names.get('content.xml')
  if (content !== undefined) return padRows(readOds(content))
  if (names.has('[Content_Types].xml')) return padRows(openXlsx(bytes))
  throw new RefusedFile(
    'C’est une archive ZIP, pas un classeur. Décompressez-la, puis vérifiez le fichier qu’elle contient.',
  )
}
