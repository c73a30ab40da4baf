/** Loaded before a build (`node --import`): the disk has no room left for pages. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { writeFile } = fs

const writeUntilFull = (...args: unknown[]): void => {
  const [file] = args
  if (!String(file).endsWith('.html')) return void Reflect.apply(writeFile, fs, args)
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
    path: file,
  })
  setImmediate(args.at(-1) as (error: Error) => void, error)
}

Object.assign(fs, { writeFile: writeUntilFull })
syncBuiltinESMExports()
