import { createElement } from './createElement.ts'

/** Time that a browser needs to take a file, in ms. */
const KEPT_FOR = 10_000

/** Gives the reader a file that was made on the device. */
export const download = (content: Blob, name: string): void => {
  const url = URL.createObjectURL(content)
  createElement('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR)
}
