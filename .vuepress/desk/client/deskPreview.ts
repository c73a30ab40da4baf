import type {
  CustomPreviewTemplate,
  CustomPreviewTemplateProps,
  EntryCollection,
} from '@sveltia/cms'
import { ORIGINAL } from '../shared/deskFields.ts'
import { readEntry, writeEntry } from '../shared/pageFormat.ts'
import { createDeskChecker, type DeskChecker, type DeskSiteInput } from './checkEntry.ts'
import { fetchDictionary } from './fetchDictionary.ts'
import { renderFindings } from './renderFindings.ts'
import { showPlace } from './showPlace.ts'

declare global {
  interface Window {
    /** React's own, which the desk gives to those who extend it. */
    h: (
      type: string,
      props: Record<string, unknown>,
    ) => ReturnType<CustomPreviewTemplateProps['widgetFor']>
  }
}

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

type Entry = CustomPreviewTemplateProps['entry']

const readData = (entry: Entry): Record<string, unknown> =>
  (entry.get('data') as unknown as { toJS: () => Record<string, unknown> }).toJS()

/**
 * The file of a page, relative to the folder of guides. A new one has no name before it is saved, and keeps until
 * then the one that it is checked under.
 */
const locateEntry = (entry: Entry, { docsDir, folders }: LoadedSite): string => {
  const read = (key: string): unknown => entry.get(key as Parameters<Entry['get']>[0])
  const path = read('path')
  const isKnown = typeof path === 'string' && path !== '' && read('newRecord') !== true
  const file = isKnown
    ? path
    : `${folders.get(String(read('collection'))) ?? docsDir}/nouvelle-page.md`
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

const draw = async (element: HTMLElement, entry: Entry): Promise<void> => {
  const site = await getSite()
  const file = locateEntry(entry, site)
  const { checker, rulesUrl } = site
  const content = writeEntry(readData(entry))
  const { page, findings } = checker.check(file, content)
  const article = element.ownerDocument.createElement('article')
  article.className = 'content'
  // The chain has escaped what is not of the site.
  article.innerHTML = checker.render(file, content)
  const report = renderFindings(element.ownerDocument, findings, {
    rulesUrl,
    isRepaired: toRepair.has(file),
    onPlace: (finding) => showPlace(finding, page, document),
    onRepair: (isWanted) => {
      if (isWanted) toRepair.add(file)
      else toRepair.delete(file)
    },
  })
  element.replaceChildren(report, article)
}

/** Signs come in bursts: one check for all of them, in milliseconds. */
const PAUSE = 300

const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>()

/** The preview of a page: what the checks say of it, then the page in the style of the site. */
export const DeskPreview: CustomPreviewTemplate = ({ entry }: CustomPreviewTemplateProps) =>
  window.h('div', {
    className: 'desk-preview',
    ref: (element: HTMLElement | null) => {
      if (!element) return
      clearTimeout(timers.get(element))
      timers.set(
        element,
        setTimeout(() => void draw(element, entry), element.childElementCount === 0 ? 0 : PAUSE),
      )
    },
  })
