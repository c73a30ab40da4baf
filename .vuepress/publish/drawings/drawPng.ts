import { Worker } from 'node:worker_threads'
import { getDirname, path } from 'vuepress/utils'
import type { DrawAnswer, DrawRequest } from './drawWorker.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

/** Widest mean of a letter of the font, as a part of its size: no line goes over the edge. */
export const LETTER = { 400: 0.47, 700: 0.53 } as const

interface Drawer {
  draw: (svg: string) => Promise<Buffer>
  hasFailed: () => boolean
}

const createDrawer = (): Drawer => {
  const waiting = new Map<number, (answer: DrawAnswer) => void>()
  let count = 0
  let isDown = false
  // Loaded only when there is something to draw: most builds find every image in the cache.
  const worker = new Worker(path.resolve(dirname, 'drawWorker.ts'))
  const answer = (given: DrawAnswer): void => {
    waiting.get(given.id)?.(given)
    waiting.delete(given.id)
    if (waiting.size === 0) worker.unref()
  }
  worker.on('message', answer).on('error', (error) => {
    isDown = true
    for (const id of waiting.keys()) answer({ id, error: String(error) })
  })

  return {
    hasFailed: () => isDown,
    draw: (svg) =>
      new Promise((resolve, reject) => {
        count += 1
        waiting.set(count, (given) =>
          'png' in given ? resolve(Buffer.from(given.png)) : reject(new Error(given.error)),
        )
        worker.ref()
        worker.postMessage({ id: count, svg } satisfies DrawRequest)
      }),
  }
}

let drawer: Drawer | undefined

/**
 * Draws an image, the same on every machine, beside what else is being done.
 *
 * @returns a PNG
 * @throws Error when the SVG cannot be read
 */
export const drawPng = (svg: string): Promise<Buffer> => {
  if (!drawer || drawer.hasFailed()) drawer = createDrawer()
  return drawer.draw(svg)
}
