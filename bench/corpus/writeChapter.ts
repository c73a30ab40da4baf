import type { Random } from './createRandom.ts'
import { capitalize, type Writer } from './createWriter.ts'

/** A page of the generated site, before it is written. */
export interface ChapterPlan {
  title: string
  /** Address, with both slashes. */
  address: string
}

export interface ChapterInput {
  chapter: ChapterPlan
  /** Pages that it may link to. */
  targets: readonly ChapterPlan[]
  random: Random
  writer: Writer
}

/** Articles that the code has: a page that cites another one is refused. */
const ARTICLES = [
  ...[
    'L. 300-1',
    'L. 300-2',
    'L. 311-1',
    'L. 311-2',
    'L. 311-4',
    'L. 311-6',
    'L. 311-7',
    'L. 311-9',
  ],
  ...[
    'L. 312-1',
    'L. 312-1-1',
    'L. 321-1',
    'L. 321-2',
    'L. 322-1',
    'L. 323-1',
    'L. 324-1',
    'L. 324-2',
  ],
]

const lines = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => write(i)).join('\n')

/** Between 70 and 160 signs, as the front matter check wants. */
export const writeDescription = (writer: Writer): string => {
  let text = writer.sentence(8, 9)
  while (text.length < 70) text = `${text.slice(0, -1)} et ${writer.words(3)}.`
  return text.length <= 160 ? text : `${text.slice(0, 150).replace(/[\s,]+\S*$/, '')}.`
}

const writeTable = (writer: Writer, random: Random): string => {
  const row = (): string =>
    `| ${capitalize(writer.words(2))} | ${writer.words(3)} | ${random.between(2, 999)} |`
  return `| Champ | Contenu | Nombre |\n|---|---|---:|\n${lines(4, row)}`
}

/**
 * Writes a chapter of about 600 words that uses what ours use: headings, lists, a table, code, links,
 * legal references, callouts in and out of each other's sections.
 */
export const writeChapter = ({ chapter, targets, random, writer }: ChapterInput): string => {
  const link = (): string => {
    const { title, address } = random.pick(targets)
    return `[${title}](${address})`
  }
  const heading = (): string => capitalize(writer.words(3))
  return `---
title: ${chapter.title}
description: ${writeDescription(writer)}
permalink: ${chapter.address}
writtenOn: 2026-11-24
sources:
  - title: ${capitalize(writer.words(4))}
    article: CRPA L. 321-1
  - title: ${capitalize(writer.words(3))}
    url: https://www.data.gouv.fr/pages/legal/licences/
questions:
${lines(3, () => `  - comment ${writer.words(4)}`)}
---

# ${chapter.title}

::: tip En bref
${lines(4, () => `- ${writer.sentence(3, 5)}`)}
:::

## ${heading()}

${writer.paragraph(2)}

${writer.paragraph(2)} Le chapitre « ${link()} » donne un exemple.

## ${heading()}

${writer.paragraph(2)}

::: etapes
${lines(4, (i) => `${i + 1}. **${capitalize(writer.words(2))}.** ${writer.sentence(5, 7)}\n`)}
:::

### ${heading()}

${writer.paragraph(2)}

${writeTable(writer, random)}

## ${heading()}

${writer.paragraph(2)} La loi le prévoit ([[CRPA ${random.pick(ARTICLES)}]]).

::: warning ${heading()}
${writer.paragraph(2)}
:::

${writer.paragraph(2)} Voyez aussi ${link()}.

## ${heading()}

${lines(4, () => `- *${capitalize(writer.words(1))}* : ${writer.sentence(4, 6)}`)}

\`\`\`csv
identifiant,nom,nombre
${lines(3, () => `${random.between(1000, 9999)},${writer.words(1)},${random.between(1, 500)}`)}
\`\`\`

::: lexique ${capitalize(writer.words(1))}
${writer.paragraph(1)}
:::

::: details ${heading()}
${writer.paragraph(2)}
:::

## ${heading()}

${lines(4, () => `- [ ] ${writer.sentence(3, 5)}`)}

${writer.paragraph(1)} La suite est dans « ${link()} ».
`
}
