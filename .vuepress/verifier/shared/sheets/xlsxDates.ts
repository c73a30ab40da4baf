import { parseXml } from './parseXml.ts'

/** Formats of the standard that show a date or a time (ECMA-376, 18.8.30). */
const isBuiltIn = (format: number): boolean =>
  (format >= 14 && format <= 22) || (format >= 45 && format <= 47)

/** Whether a format that a workbook writes shows a date: letters of dates outside quotes and brackets. */
const isDateCode = (code: string): boolean =>
  /[ymd]/i.test(code.slice(0, 200).replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

/** Ranks of the styles of cells that show a number as a date. */
export const readDateStyles = (xml = ''): Set<number> => {
  const codes = new Map<number, string>()
  const styles: number[] = []
  let isInCells = false
  if (xml)
    parseXml(xml, {
      open: (name, attribute) => {
        if (name === 'numFmt')
          codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
        if (name === 'cellXfs') isInCells = true
        if (name === 'xf' && isInCells) styles.push(Number(attribute('numFmtId') ?? 0))
      },
      close: (name) => {
        if (name === 'cellXfs') isInCells = false
      },
    })
  return new Set(
    styles.flatMap((format, rank) =>
      isBuiltIn(format) || isDateCode(codes.get(format) ?? '') ? [rank] : [],
    ),
  )
}

const DAY = 86_400_000

/** The 29 February 1900 of spreadsheets, which did not exist: days before it are counted from one day later. */
const FALSE_DAY = 60

/**
 * A day as a spreadsheet counts it, as ISO writes it; of less than a day, its time.
 *
 * @param serial - days since the beginning of 1900 or 1904
 */
export const toIsoSerial = (serial: number, is1904: boolean): string => {
  const days = is1904 ? serial + 1462 : serial
  if (Math.floor(days) === FALSE_DAY) return '1900-02-29'
  const time = Date.UTC(1899, 11, days < FALSE_DAY ? 31 : 30) + Math.round(days * DAY)
  if (!Number.isFinite(time) || Math.abs(time) > 8.64e15) return String(serial)
  const [date = '', clock = ''] = new Date(time).toISOString().split('T')
  if (days >= 0 && days < 1) return clock.slice(0, 8)
  return Number.isInteger(days) ? date : `${date} ${clock.slice(0, 8)}`
}
