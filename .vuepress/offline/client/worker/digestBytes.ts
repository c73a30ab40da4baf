/** 128 bits of a SHA-256, in base64: the same as Node's side computes. */
export const digestBytes = async (bytes: ArrayBuffer): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...digest)).slice(0, 22)
}
