import * as posix from '../../../lib/posixPath.ts'

export * from '../../../lib/posixPath.ts'
export const sep = '/'
export const resolve = (...parts: string[]): string => posix.join('/', ...parts)
export { posix }
export default { ...posix, sep, resolve, posix }
