import { posix } from 'node:path'
import type { Problem } from '../../diagnostics/node/AuthorError.ts'
import type { GroupPage } from './resolveGroups.ts'

const isReadme = (file: string): boolean => /^(readme|index)\.md$/i.test(posix.basename(file))

const groupBy = <T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

const checkAddresses = (pages: readonly GroupPage[]): Problem[] =>
  [...groupBy(pages, (page) => page.path)]
    .filter(([, same]) => same.length > 1)
    .map(([address, same]) => {
      const [file, ...others] = same.map((page) => page.filePathRelative ?? '(page du site)').sort()
      return {
        file: file!,
        problem: `l’adresse ${decodeURI(address)} est aussi celle de ${others.join(' et de ')}.`,
        hint: 'Donnez à chaque page son propre « permalink » dans l’en-tête.',
      }
    })

const checkFolders = (pages: readonly GroupPage[]): Problem[] => {
  const files = pages.flatMap((page) => page.filePathRelative ?? [])
  return [...groupBy(files, (file) => posix.dirname(file))]
    .filter(([folder, inside]) => folder !== '.' && !inside.some(isReadme))
    .map(([folder, inside]) => ({
      file: `${folder}/`,
      problem: `ce dossier contient ${inside.sort().join(', ')} mais pas d’introduction.`,
      hint: `Ajoutez ${folder}/README.md : c’est lui qui fait du dossier un guide.`,
    }))
}

const checkTitles = (pages: readonly GroupPage[]): Problem[] =>
  pages
    .filter((page) => page.filePathRelative && !isReadme(page.filePathRelative) && !page.title)
    .map((page) => ({
      file: page.filePathRelative!,
      line: 1,
      problem: 'cette page n’a pas de titre.',
      hint: 'Écrivez « title: … » dans l’en-tête, ou commencez le texte par « # Titre ».',
    }))

/** Every mistake of folders, addresses and titles, in the order of file names. */
export const checkGroups = (pages: readonly GroupPage[]): Problem[] =>
  [...checkAddresses(pages), ...checkFolders(pages), ...checkTitles(pages)].sort((a, b) =>
    a.file.localeCompare(b.file, 'fr'),
  )
