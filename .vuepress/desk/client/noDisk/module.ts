export const createRequire = () => (): never => {
  throw new Error('desk: nothing is required in a browser')
}
