/** Loaded before a build (`node --import`): the disk has no room left for pages. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { writeFileSync } = fs

const writeUntilFull = (...args: unknown[]): void => {
  const [file] = args
  if (!String(file).endsWith('.html')) return void Reflect.apply(writeFileSync, fs, args)
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
    path: file,
  })
}

Object.assign(fs, { writeFileSync: writeUntilFull })
syncBuiltinESMExports()
