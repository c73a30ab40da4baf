const missing = (): never => {
  throw Object.assign(new Error('ENOENT: there is no disk'), { code: 'ENOENT' })
}

export const readFileSync = missing
export const statSync = missing
export const lstatSync = missing
export const realpathSync = missing
export const readdirSync = missing
export const existsSync = (): boolean => false
