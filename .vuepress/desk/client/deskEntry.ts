import type { CustomPreviewTemplateProps, EntryCollection } from '@sveltia/cms'
import { ORIGINAL } from '../shared/deskFields.ts'
import { readEntry, writeEntry } from '../shared/pageFormat.ts'
import { createDeskChecker, type DeskChecker, type DeskSiteInput } from './checkEntry.ts'
import { fetchDictionary } from './fetchDictionary.ts'
import { renderFindings } from './renderFindings.ts'
import { showPlace } from './showPlace.ts'

/** The site as the build wrote it for the desk, and where its rules are explained. */
interface DeskSiteFile {
  docsDir: string
  rulesUrl: string
  input: DeskSiteInput
}

interface LoadedSite extends DeskSiteFile {
  checker: DeskChecker
  /** Folder of each collection, from the root of the repository. */
  folders: ReadonlyMap<string, string>
}

const load = async (): Promise<LoadedSite> => {
  const [answer, settings, dictionary] = await Promise.all([
    fetch('site.json'),
    fetch('config.json'),
    fetchDictionary(),
  ])
  const site = (await answer.json()) as DeskSiteFile
  const { cms } = (await settings.json()) as { cms: { collections: EntryCollection[] } }
  const folders = new Map(cms.collections.map(({ name, folder }) => [name, folder]))
  return { ...site, folders, checker: createDeskChecker(site.input, dictionary) }
}

/** Fetched once: the first page that is opened asks for it. */
let loaded: Promise<LoadedSite> | undefined
const getSite = (): Promise<LoadedSite> => (loaded ??= load())

/** A page as the desk hands it to those who extend it. */
export type Entry = CustomPreviewTemplateProps['entry']

const readData = (entry: Entry): Record<string, unknown> =>
  (entry.get('data') as unknown as { toJS: () => Record<string, unknown> }).toJS()

/**
 * The file of a page, relative to the folder of guides. A new one has no name before it is saved, and keeps until
 * then the one that it is checked under.
 */
const locateEntry = (entry: Entry, { docsDir, folders }: LoadedSite): string => {
  const path = entry.get('path') as unknown
  const isKnown = typeof path === 'string' && path !== '' && !entry.get('newRecord')
  const file = isKnown
    ? path
    : `${folders.get(String(entry.get('collection'))) ?? docsDir}/nouvelle-page.md`
  return file.startsWith(`${docsDir}/`) ? file.slice(docsDir.length + 1) : file
}

/** Pages whose repairs their author asked for: made as the page is saved, the one moment when the desk lets it. */
const toRepair = new Set<string>()

/** A repaired entry for the desk, where its author asked for it. */
export const repairEntry = async (entry: Entry): Promise<Entry> => {
  const site = await getSite()
  const file = locateEntry(entry, site)
  const { checker } = site
  if (!toRepair.delete(file)) return entry
  const data = readData(entry)
  const repaired = readEntry(checker.repair(file, writeEntry(data)))
  return Object.keys(repaired)
    .filter((key) => key !== ORIGINAL)
    .reduce<Entry>((changed, key) => changed.setIn(['data', key], repaired[key]), entry)
}

/** What is drawn of a page. */
export interface DrawnEntry {
  report: HTMLElement
  /** The page as readers will see it. */
  html: string
}

/** Checks a page, and draws what is to be said of it for a document: that of the desk or of its preview. */
export const drawEntry = async (entry: Entry, target: Document): Promise<DrawnEntry> => {
  const site = await getSite()
  const file = locateEntry(entry, site)
  const { checker, rulesUrl } = site
  const content = writeEntry(readData(entry))
  const { page, findings } = checker.check(file, content)
  const report = renderFindings(target, findings, {
    rulesUrl,
    isRepaired: toRepair.has(file),
    onPlace: (finding) => showPlace(finding, page, document),
    onRepair: (isWanted) => {
      if (isWanted) toRepair.add(file)
      else toRepair.delete(file)
    },
  })
  return { report, html: checker.render(file, content) }
}
