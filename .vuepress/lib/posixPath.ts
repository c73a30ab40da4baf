/**
 * Paths as web addresses and our folders write them, with « / » on every machine: what reads pages runs in a
 * browser too, where Node's own are not. Same answers as `node:path`'s `posix`.
 */

const trimEnd = (path: string): string => {
  let end = path.length
  while (end > 1 && path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}

/** `a/b.md` → `a`; `b.md` → `.`. */
export const dirname = (path: string): string => {
  if (path === '') return '.'
  const whole = trimEnd(path)
  const slash = whole.lastIndexOf('/')
  if (slash < 0) return '.'
  // A path of two slashes and a name is a root of its own: POSIX lets systems say what it means.
  return slash === 1 && whole.startsWith('/') ? '//' : whole.slice(0, slash) || '/'
}

/** `a/b.md` → `b.md`; without `extension` where it ends with it and is not all of it. */
export const basename = (path: string, extension = ''): string => {
  if (path === extension) return ''
  const whole = trimEnd(path)
  const name = whole === '/' ? '' : whole.slice(whole.lastIndexOf('/') + 1)
  return name !== extension && extension !== '' && name.endsWith(extension)
    ? name.slice(0, -extension.length)
    : name
}

/** Resolves « . » and « .. », and joins slashes that follow each other. */
export const normalize = (path: string): string => {
  if (path === '') return '.'
  const isAbsolute = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    const canGoUp = parts.length > 0 && parts.at(-1) !== '..'
    if (part !== '..') parts.push(part)
    else if (canGoUp) parts.pop()
    else if (!isAbsolute) parts.push(part)
  }
  const end = path.endsWith('/') ? '/' : ''
  const inside = parts.join('/')
  if (inside === '') return isAbsolute ? '/' : end === '' ? '.' : './'
  return `${isAbsolute ? '/' : ''}${inside}${end}`
}

/** Joins parts of a path, then normalizes it. */
export const join = (...parts: string[]): string =>
  normalize(parts.filter((part) => part !== '').join('/'))

/** The way from a folder to a path, both from the same root. */
export const relative = (from: string, to: string): string => {
  const split = (path: string): string[] => normalize(`/${path}`).split('/').filter(Boolean)
  const [start, end] = [split(from), split(to)]
  let common = 0
  while (common < start.length && common < end.length && start[common] === end[common]) common += 1
  return [...start.slice(common).map(() => '..'), ...end.slice(common)].join('/')
}
