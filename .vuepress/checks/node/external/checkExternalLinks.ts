import type { FixableFinding } from '../Rule.ts'
import type { Site } from '../../../model/site/createSite.ts'
import { groupBy } from '../../../lib/groupBy.ts'
import { collectExternalLinks, type ExternalLink } from './collectExternalLinks.ts'
import type { AnswerCache } from './createAnswerCache.ts'
import { requestUrl, type RequestOptions, type UrlAnswer } from './requestUrl.ts'

export interface ExternalOptions extends Partial<RequestOptions> {
  cache: AnswerCache
  /** Hosts asked at the same time; one request at a time each. */
  maxHosts?: number
  /** Milliseconds between two requests to a host. */
  pause?: number
  /** Told after each address, for who waits. */
  onProgress?: (done: number, total: number) => void
}

/** What was asked and what was answered. */
export interface ExternalReport {
  findings: FixableFinding[]
  counts: Record<UrlAnswer['state'], number>
}

const DEFAULTS: RequestOptions = {
  timeout: 15_000,
  maxWait: 10_000,
  userAgent: 'controle-des-liens (verification de liens, une requete a la fois)',
}

const explain = ({ state, status, movedTo }: UrlAnswer, url: string): [string, string] | null => {
  if (state === 'missing')
    return [
      `La page ${url} n’existe plus (réponse ${status}).`,
      'Cherchez sa nouvelle adresse, ou retirez le lien.',
    ]
  if (state === 'unreachable')
    return [
      `L’adresse ${url} ne répond pas${status ? ` (réponse ${status})` : ''}.`,
      'Réessayez plus tard ; si le site a disparu, remplacez le lien.',
    ]
  return movedTo ? [`La page ${url} a changé d’adresse.`, `Écrivez ${movedTo}.`] : null
}

const toFindings = ({ url, places }: ExternalLink, answer: UrlAnswer): FixableFinding[] => {
  const explanation = explain(answer, url)
  if (!explanation) return []
  const [message, suggestion] = explanation
  return places.map((place) => ({
    ...place,
    rule: 'liens-externes',
    severity: 'warning',
    message,
    suggestion,
  }))
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/**
 * Asks other sites whether the addresses that pages name still answer: a few hosts at a time, one
 * request at a time for each, with a pause, and once a week thanks to the cache.
 */
export const checkExternalLinks = async (
  site: Site,
  options: ExternalOptions,
): Promise<ExternalReport> => {
  const { cache, maxHosts = 8, pause = 500, onProgress } = options
  const links = collectExternalLinks(site)
  const queue = [...groupBy(links, ({ url }) => new URL(url).host).values()]
  const report: ExternalReport = {
    findings: [],
    counts: { ok: 0, refused: 0, missing: 0, unreachable: 0 },
  }
  let done = 0

  const checkLink = async (link: ExternalLink, isFirst: boolean): Promise<void> => {
    let answer = cache.get(link.url)
    if (!answer) {
      if (!isFirst) await wait(pause)
      answer = await requestUrl(link.url, { ...DEFAULTS, ...options })
      cache.set(link.url, answer)
    }
    report.counts[answer.state] += 1
    report.findings.push(...toFindings(link, answer))
    done += 1
    onProgress?.(done, links.length)
  }

  const work = async (): Promise<void> => {
    for (let host = queue.shift(); host; host = queue.shift())
      for (const [index, link] of host.entries()) await checkLink(link, index === 0)
  }

  await Promise.all(Array.from({ length: maxHosts }, work))
  await cache.save()
  return report
}
