import type { ReadContent } from './readContent.ts'
import type { PageContent } from './types.ts'

/** Sections in one file: a chapter holds in one, and a glossary is not read whole for one of its terms. */
const PART_SECTIONS = 12

/** Best documents of a page whose text is read. */
const READ_DOCUMENTS = 3

/** Number of the part that holds a section. */
const partOf = (section: number): number => Math.floor(section / PART_SECTIONS)

/** In how many parts a page of so many sections is cut. */
export const countParts = (sections: number): number => Math.max(1, partOf(sections - 1) + 1)

/** Name of the file of a part: see `packPage`. */
export const pageFile = (page: number, part: number): string =>
  part === 0 ? `page-${page}.txt` : `page-${page}-${part}.txt`

/** Name of the file of a shard: see `packShard`. */
export const shardFile = (shard: number): string => `terms-${shard}.txt`

/** Cuts what is read of a page: its questions and its date are in the first part. */
export const cutPage = ({ sections, ...rest }: PageContent): PageContent[] =>
  Array.from({ length: countParts(sections.length) }, (_, part) => ({
    ...(part === 0 ? rest : { questions: [] }),
    sections: sections.slice(part * PART_SECTIONS, (part + 1) * PART_SECTIONS),
  }))

/** Puts parts together again, in their places; sections of the others stay undefined. */
const joinParts = (parts: ReadonlyMap<number, ReadContent>, sections: number): ReadContent => {
  const first = parts.get(0)!
  if (countParts(sections) === 1) return first
  const joined: ReadContent = {
    ...first,
    content: { ...first.content, sections: Array.from({ length: sections }) },
    sections: Array.from({ length: sections }),
  }
  for (const [part, { content, sections: read }] of parts) {
    read.forEach((section, rank) => {
      const place = part * PART_SECTIONS + rank
      joined.sections[place] = section
      joined.content.sections[place] = content.sections[rank]
    })
  }
  return joined
}

/**
 * Reads a page for its best documents: the first part, and those that hold them.
 *
 * @param documents - of the page, best first: numbers of sections and, above them, of groups of questions
 * @param sections - how many the page has
 */
export const loadParts = async (
  documents: readonly number[],
  sections: number,
  load: (part: number) => Promise<ReadContent>,
): Promise<ReadContent> => {
  const best = documents.slice(0, READ_DOCUMENTS)
  const parts = new Map<number, ReadContent>()
  const add = async (wanted: readonly number[]): Promise<void> => {
    const missing = [...new Set(wanted)].filter((part) => !parts.has(part))
    const loaded = await Promise.all(missing.map(load))
    missing.forEach((part, rank) => parts.set(part, loaded[rank]!))
  }
  await add([0, ...best.filter((number) => number < sections).map(partOf)])
  // Where a question leads is known once the first part is read.
  const { questions } = parts.get(0)!.content
  await add(best.flatMap((number) => questions[number - sections]?.section ?? []).map(partOf))
  return joinParts(parts, sections)
}
