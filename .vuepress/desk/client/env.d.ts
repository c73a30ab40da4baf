declare module '#software-terms' {
  const terms: string[]
  export default terms
}
