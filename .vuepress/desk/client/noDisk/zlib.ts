export const gunzipSync = (bytes: Uint8Array): Uint8Array => bytes
