/** One of the images that a `srcset` offers. */
export interface SrcsetCandidate {
  url: string
  /** `2x`, `640w`, or nothing. */
  descriptor: string
  /** Offset of the address in the attribute. */
  offset: number
}

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign)

/**
 * Reads a `srcset` as browsers do: https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
export const parseSrcset = (srcset: string): SrcsetCandidate[] => {
  const candidates: SrcsetCandidate[] = []
  let index = 0
  while (index < srcset.length) {
    if (srcset[index] === ',' || isSpace(srcset[index])) {
      index += 1
      continue
    }
    const offset = index
    while (index < srcset.length && !isSpace(srcset[index])) index += 1
    const written = srcset.slice(offset, index)
    const url = written.replace(/,$/, '')
    const end = srcset.indexOf(',', index)
    const stop = url !== written ? index : end < 0 ? srcset.length : end
    candidates.push({ url, descriptor: srcset.slice(index, stop).trim(), offset })
    index = stop
  }
  return candidates
}
