/** An address as it is written by hand. One that is badly encoded stays as it is. */
export const decodeAddress = (address: string): string => {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
