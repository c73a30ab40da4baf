const NODE_RE = /(\d+) 0 obj\s*<<\s*\/Type \/Pages\b([\s\S]*?)>>\s*endobj/g
const DESTINATION_RE = /\/([^\s/()<>[\]]+) \[(\d+) 0 R \/XYZ /g

/** `#C3#A9` in a PDF name stands for the bytes of `é`. */
const readName = (name: string): string =>
  Buffer.from(
    name.replace(/#([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

/**
 * The page that each id of the printed document stands on, in a PDF made by Chromium, which writes
 * its page tree and its destinations without compression.
 *
 * @returns 1-based page, by id
 */
export const readPdfPages = (pdf: Buffer): Map<string, number> => {
  const text = pdf.toString('latin1')
  const nodes = [...text.matchAll(NODE_RE)].map(([, id, body]) => ({
    id: id!,
    kids: [...(/\/Kids \[([^\]]*)\]/.exec(body!)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(
      (kid) => kid[1]!,
    ),
  }))
  const inner = new Set(nodes.map(({ id }) => id))
  const leaves = nodes.flatMap(({ kids }) => kids).filter((kid) => !inner.has(kid))
  const numbers = new Map(leaves.map((id, index) => [id, index + 1]))
  return new Map(
    [...text.matchAll(DESTINATION_RE)].flatMap(([, name, page]) => {
      const number = numbers.get(page!)
      return number === undefined ? [] : [[readName(name!), number] as const]
    }),
  )
}
