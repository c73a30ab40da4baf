import { posix } from 'node:path'
import { GUIDE_COLORS } from '../../../model/frontMatter/frontMatterSchema.ts'
import type { Site, SitePage } from '../../../model/site/createSite.ts'
import { findNearest } from '../../../lib/findNearest.ts'
import { chapterSkeleton, guideSkeleton } from './pageSkeletons.ts'
import { toAddressPart } from './toAddressPart.ts'

/** A page to write: its file, relative to the folder of guides, and what it starts from. */
export interface PlannedPage {
  file: string
  content: string
  address: string
}

const requirePart = (title: string): string => {
  const part = toAddressPart(title)
  if (!part)
    throw new Error(`Le titre « ${title} » ne donne pas d’adresse : écrivez-le avec des lettres.`)
  return part
}

const requireFree = (site: Site, page: PlannedPage): PlannedPage => {
  const other = site.pagesByFile.get(page.file) ?? site.pagesByAddress.get(page.address)
  if (other)
    throw new Error(
      `${other.file} existe déjà à l’adresse ${other.address} : choisissez un autre titre.`,
    )
  return page
}

const listGuides = (site: Site): SitePage[] => site.pages.filter(({ kind }) => kind === 'guide')

/**
 * Plans the introduction of a new guide: its folder and address come from its title, its colour is
 * one that no guide has yet, and it comes last.
 *
 * @throws in French when the title gives no address, or one that is taken
 */
export const planGuide = (site: Site, title: string): PlannedPage => {
  const folder = requirePart(title)
  const guides = listGuides(site)
  const colors = guides.map(({ frontMatter }) => frontMatter.data.color)
  const orders = guides.map(({ frontMatter }) => Number(frontMatter.data.order) || 0)
  const taken = site.pages.find(({ file }) => file.startsWith(`${folder}/`))
  if (taken) throw new Error(`Le dossier ${folder}/ existe déjà : choisissez un autre titre.`)
  const address = `/${folder}/`
  return requireFree(site, {
    file: `${folder}/README.md`,
    address,
    content: guideSkeleton({
      title,
      address,
      color: GUIDE_COLORS.find((color) => !colors.includes(color)) ?? GUIDE_COLORS[0],
      order: Math.max(0, ...orders) + 1,
      today: site.today,
    }),
  })
}

const findGuide = (site: Site, name: string): SitePage => {
  const wanted = name.replace(/^\/+|\/+$/g, '')
  const guides = listGuides(site)
  const guide = guides.find(({ file }) => posix.dirname(file) === wanted)
  if (guide) return guide
  const names = guides.map(({ file }) => posix.dirname(file))
  const nearest = findNearest(wanted, names)
  throw new Error(
    `Le guide « ${name} » n’existe pas. ${nearest ? `Vouliez-vous dire « ${nearest} » ?` : `Guides : ${names.join(', ') || 'aucun'}.`}`,
  )
}

const nextNumber = (site: Site, folder: string): number => {
  const names = site.pages
    .filter(({ file }) => file.startsWith(`${folder}/`))
    .map(({ file }) => file.slice(folder.length + 1))
  return Math.max(0, ...names.map((name) => Number(/^\d+/.exec(name)?.[0] ?? 0))) + 1
}

/**
 * Plans a new chapter, numbered after the last one of its guide, at an address under the guide's.
 *
 * @param guide - folder of the guide
 * @throws in French when the guide does not exist, or the address is taken
 */
export const planChapter = (site: Site, guide: string, title: string): PlannedPage => {
  const introduction = findGuide(site, guide)
  const folder = posix.dirname(introduction.file)
  const part = requirePart(title)
  const address = `${introduction.address.replace(/\/?$/, '/')}${part}/`
  return requireFree(site, {
    file: `${folder}/${nextNumber(site, folder)}-${part}.md`,
    address,
    content: chapterSkeleton({ title, address, today: site.today }),
  })
}
