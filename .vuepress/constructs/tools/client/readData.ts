/**
 * The data of a tool: in its attribute, or at the address that it gives.
 *
 * @throws Error when they cannot be had: no network, and the guide is not kept on the device
 */
export const readData = async <T>(written: string): Promise<T> => {
  if (written.startsWith('{')) return JSON.parse(written) as T
  const response = await fetch(written)
  if (!response.ok) throw new Error(`${written}: ${response.status}`)
  return (await response.json()) as T
}
