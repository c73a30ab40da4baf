import type { LegalReference } from './LegalReference.ts'

/**
 * A reference as readers see it, « CRPA, art. L. 321-1 », with no-break spaces (U+00A0) throughout:
 * a number cut from its article or law at the end of a line is hard to read.
 */
export const formatLegalReference = ({ label, article }: LegalReference): string =>
  `${label}${article ? `, art. ${article}` : ''}`.replaceAll(' ', '\u00a0')
