/** Loads each thing once. A failure is not kept, so that the next call tries again. */
export const remember = <T>(load: (key: number) => Promise<T>): ((key: number) => Promise<T>) => {
  const kept = new Map<number, Promise<T>>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known
    const loading = load(key)
    kept.set(key, loading)
    loading.catch(() => kept.delete(key))
    return loading
  }
}
