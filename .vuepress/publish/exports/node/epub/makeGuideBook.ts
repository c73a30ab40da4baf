import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { getDirname, path } from 'vuepress/utils'
import { drawPng } from '../../../drawings/drawPng.ts'
import { loadColors } from '../../../drawings/loadColors.ts'
import { formatDay } from '../../shared/formatDay.ts'
import { addressFile } from '../../../../lib/addressFile.ts'
import type { BookInput } from '../booksStep.ts'
import { bindArticles } from './bindArticles.ts'
import { makeBook } from './makeBook.ts'
import { renderCover } from './renderCover.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)
const STYLE_FILE = path.resolve(dirname, '../../client/book.css')

/** EPUB asks for a day; this one is plainly not that of a guide. */
const NO_DAY = '2000-01-01'

/** Two colours and the shades between them: no more is kept, for a third of the weight. */
const SHADES = 16

const drawCover = async ({ site, guide }: BookInput): Promise<Uint8Array> => {
  const { title, color, pictogram, day } = guide
  const note = day ? `Version du ${formatDay(day)}` : ''
  const text = { site: site.title, title, note, color, pictogram }
  const png = await drawPng(renderCover(text, await loadColors()))
  return sharp(png).png({ palette: true, colours: SHADES, dither: 0, effort: 10 }).toBuffer()
}

/** Makes the EPUB of a guide out of the built site. */
export const makeGuideBook = async (input: BookInput): Promise<Uint8Array> => {
  const { dest, site, guide } = input
  const root = `${site.url}${site.base.replace(/\/$/, '')}`
  return makeBook({
    facts: {
      title: guide.title,
      description: guide.description,
      publisher: site.publisher,
      licence: site.licence.title,
      lang: site.lang,
      address: root + guide.address,
      identifier: root + guide.epub.address,
      day: guide.day ?? NO_DAY,
    },
    html: bindArticles(await readFile(path.join(dest, addressFile(guide.print)), 'utf8'), {
      root,
      readPage: (address) => {
        const file = path.join(dest, addressFile(address))
        return existsSync(file) ? readFileSync(file, 'utf8') : null
      },
    }),
    style: await readFile(STYLE_FILE, 'utf8'),
    cover: await drawCover(input),
    readImage: (image) =>
      readFile(path.join(dest, addressFile(`/${image.slice(site.base.length)}`))),
  })
}
