import { openCommunes } from '../shared/communes/openCommunes.ts'
import type { Communes, PackedCommunes } from '../shared/communes/types.ts'
import type { WorkerRequest, WorkerResponse } from '../shared/messages.ts'
import { RefusedFile } from '../shared/read/refuse.ts'
import { repairFile } from '../shared/repair/repairFile.ts'
import { verify } from '../shared/verify.ts'
import { blobSource } from './blobSource.ts'

/** Time between two words about progress, in ms. */
const BETWEEN = 100

const answer = (response: WorkerResponse): void => postMessage(response)

const createTell = (): ((share: number) => void) => {
  let last = 0
  return (share) => {
    const now = performance.now()
    if (now - last < BETWEEN) return
    last = now
    answer({ type: 'progress', share })
  }
}

const fetchCommunes = async (address: string): Promise<Communes> => {
  const response = await fetch(address).catch(() => undefined)
  if (!response?.ok)
    throw new RefusedFile(
      'La liste des communes n’a pas pu être téléchargée. Choisissez «\u00a0Regarder leur forme\u00a0», ou recommencez avec le réseau.',
    )
  return openCommunes((await response.json()) as PackedCommunes)
}

const run = async (request: WorkerRequest): Promise<void> => {
  if (request.type === 'warm') {
    await import('../shared/sheets/readSheet.ts')
    return
  }
  const source = blobSource(request.file)
  const tell = createTell()
  if (request.type === 'repair') {
    const pieces: Blob[] = []
    await repairFile(
      source,
      request.plan,
      // The browser keeps what a blob holds on the disk when it is large.
      (text) => void pieces.push(new Blob([text])),
      (bytes) => tell(bytes / source.size),
    )
    answer({ type: 'repaired', copy: new Blob(pieces, { type: 'text/csv;charset=utf-8' }) })
    return
  }
  const communes = request.communes === '' ? undefined : await fetchCommunes(request.communes)
  const schema = request.schema === '' ? undefined : request.schema
  answer({ type: 'report', report: await verify(source, { communes, schema, tell }) })
}

const explain = (error: unknown): string => {
  if (error instanceof RefusedFile) return error.message
  return error instanceof DOMException
    ? 'Le navigateur n’a pas pu lire le fichier\u00a0: c’est un dossier, ou il a changé depuis. Choisissez-le de nouveau.'
    : `Le fichier n’a pas pu être lu\u00a0: ${String(error)}`
}

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  run(data).catch((error: unknown) => {
    if (data.type !== 'warm') answer({ type: 'failed', message: explain(error) })
  })
})
