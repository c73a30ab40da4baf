import { createRandom } from './createRandom.ts'
import { createVocabulary } from './createVocabulary.ts'
import { capitalize, createWriter, type Writer } from './createWriter.ts'
import { writeChapter, writeDescription, type ChapterPlan } from './writeChapter.ts'

export interface CorpusOptions {
  /** Number of pages, home page and introductions of guides included. */
  pages: number
  /** Words to draw from. */
  words: readonly string[]
  /** @default 5 */
  seed?: number
  /** @default 20 */
  chaptersPerGuide?: number
  /** Different words in the whole site. @default 12000 */
  vocabularySize?: number
}

export interface CorpusFile {
  /** Relative to the folder of guides. */
  file: string
  text: string
}

const pad = (number: number): string => String(number).padStart(3, '0')

const writeHome = (writer: Writer): string => `---
home: true
title: Guides d’essai
description: ${writeDescription(writer)}
tagline: ${writer.sentence(5, 6)}
permalink: /
---
`

const writeIntroduction = (guide: ChapterPlan, order: number, writer: Writer): string => `---
title: ${guide.title}
description: ${writeDescription(writer)}
permalink: ${guide.address}
order: ${order}
writtenOn: 2026-11-24
---

<CurrentGroupToc></CurrentGroupToc>

# Introduction

${writer.paragraph(4)}

## ${capitalize(writer.words(3))}

${writer.paragraph(4)}
`

/**
 * A site of any size, the same for the same options: guides of about twenty chapters, each chapter
 * linking to others of its guide and of the guides before it.
 */
export const createCorpus = ({
  pages,
  words,
  seed = 5,
  chaptersPerGuide = 20,
  vocabularySize = 12_000,
}: CorpusOptions): CorpusFile[] => {
  const random = createRandom(seed)
  const vocabulary = createVocabulary(words, { random, size: vocabularySize })
  const writer = createWriter(random, vocabulary)
  const files: CorpusFile[] = [{ file: 'README.md', text: writeHome(writer) }]
  const known: ChapterPlan[] = []

  for (let guide = 1; files.length < pages; guide++) {
    const folder = `guide-${pad(guide)}`
    const plan = { title: capitalize(writer.words(3)), address: `/${folder}/` }
    files.push({ file: `${folder}/README.md`, text: writeIntroduction(plan, guide, writer) })
    const count = Math.min(chaptersPerGuide, pages - files.length)
    const chapters = Array.from({ length: count }, (_, i) => ({
      title: capitalize(writer.words(4)),
      address: `/${folder}/chapitre-${i + 1}/`,
    }))
    chapters.forEach((chapter, i) => {
      const targets = [...chapters, ...known.slice(-60)].filter((other) => other !== chapter)
      const text = writeChapter({
        chapter,
        targets: targets.length > 0 ? targets : [plan],
        random,
        writer,
      })
      files.push({ file: `${folder}/${i + 1}-chapitre.md`, text })
    })
    known.push(...chapters)
  }
  return files
}
