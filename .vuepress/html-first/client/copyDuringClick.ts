/**
 * Writes to the clipboard a text that is not there yet. Safari allows it only while the click lasts, so the
 * writing starts at once and the text is promised.
 *
 * @param text - resolves to a Blob of type `text/plain`; a rejection writes nothing
 * @returns whether it is written; false too where there is no clipboard (page not secure, old browser)
 */
export const copyDuringClick = async (text: Promise<unknown>): Promise<boolean> => {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text as Promise<Blob> })])
    return true
  } catch {
    return false
  }
}
