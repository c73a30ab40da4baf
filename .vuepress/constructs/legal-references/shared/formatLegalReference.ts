import type { LegalReference } from './LegalReference.ts'

/**
 * A reference as readers see it, « CRPA, art. L. 321-1, 2° », with no-break spaces (U+00A0) throughout:
 * a number cut from its article or law at the end of a line is hard to read. Where it is HTML, the class
 * `legal-reference` keeps its hyphens whole too.
 */
export const formatLegalReference = ({ label, article, part }: LegalReference): string =>
  `${label}${article ? `, art. ${article}` : ''}${part ? `, ${part}` : ''}`.replaceAll(
    ' ',
    '\u00a0',
  )
