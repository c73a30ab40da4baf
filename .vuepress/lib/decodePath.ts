/** An address in readable letters; a `%` that is no code is a letter like any other. */
export const decodePath = (address: string): string => {
  try {
    return decodeURIComponent(address.replace(/%(?![\da-f]{2})/gi, '%25'))
  } catch {
    return address
  }
}
