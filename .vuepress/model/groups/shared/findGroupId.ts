/**
 * The guide that a file belongs to: the one whose folder holds it.
 *
 * @param file - path of the page's file, relative to the folder of guides
 * @param ids - folders of the guides, none inside another
 */
export const findGroupId = (
  file: string | null | undefined,
  ids: readonly string[],
): string | null => (file && ids.find((id) => file.startsWith(`${id}/`))) || null
