export default (): never => {
  throw new Error('desk: front matter is read by our own reader')
}
