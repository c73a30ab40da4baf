export const imageSize = (): never => {
  throw new Error('desk: images are not measured')
}
