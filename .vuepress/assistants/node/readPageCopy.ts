import { z } from 'zod'
import type { OpenSite } from './openSite.ts'
import { ToolError } from './ToolError.ts'

/** Longest part of a page that is given at once, in characters. */
const MAX_PART = 40_000

export const readInput = z.strictObject({
  address: z
    .string()
    .trim()
    .min(1, 'L’adresse est vide.')
    .max(500, 'L’adresse dépasse 500 signes.')
    .describe('Adresse d’une page du site, complète ou non, comme la donne « search »'),
  part: z
    .int('« part » est un nombre entier.')
    .min(1, '« part » commence à 1.')
    .default(1)
    .describe('Rang de la partie, pour une longue page'),
})

/** Cuts a text into parts, each at the end of a line where there is one. */
export const cutIntoParts = (text: string, limit = MAX_PART): string[] => {
  const parts: string[] = []
  let start = 0
  while (text.length - start > limit) {
    const line = text.lastIndexOf('\n', start + limit - 1) + 1
    const end = line > start ? line : start + limit
    parts.push(text.slice(start, end))
    start = end
  }
  return [...parts, text.slice(start)]
}

/**
 * The Markdown copy of a page: title, address and date, then the text and its sources.
 *
 * @throws ToolError when the site has no such page, or the page no such part
 */
export const readPageCopy = async (
  site: OpenSite,
  { address, part }: z.infer<typeof readInput>,
): Promise<string> => {
  const page = site.findPage(address)
  const copy = page === undefined ? undefined : await site.readCopy(page)
  if (copy === undefined)
    throw new ToolError(
      `Le site n’a pas de page à cette adresse. Cherchez-la avec « search », ou prenez-la dans ${site.root}/llms.txt.`,
    )
  const parts = cutIntoParts(copy)
  const text = parts[part - 1]
  if (text === undefined)
    throw new ToolError(
      `Cette page n’a que ${parts.length} parties : « part » va de 1 à ${parts.length}.`,
    )
  const isLast = part === parts.length
  return isLast ? text : `${text}\n(Partie ${part} sur ${parts.length} : demandez la suivante.)\n`
}
