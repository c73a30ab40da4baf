import type { Severity } from '../../checks/shared/Finding.ts'
import { findWritten } from '../../publish/writtenAddresses.ts'

/** Why a page may not have an address, or should not. */
export interface AddressProblem {
  /** Follows « L’adresse /x/ ». */
  message: string
  suggestion: string
  /** @default 'error' */
  severity?: Severity
}

interface Form extends AddressProblem {
  isWrong: (address: string) => boolean
}

const matches =
  (pattern: RegExp) =>
  (address: string): boolean =>
    pattern.test(address)

/** Longest name that disks take, in bytes: https://man7.org/linux/man-pages/man5/ext4.5.html */
const MAX_SEGMENT = 200

/** Longest address, in letters: disks and servers take four times as much, with the folder that holds the site. */
const MAX_ADDRESS = 500

const isLong = (address: string): boolean =>
  address.length > MAX_ADDRESS ||
  address.split('/').some((segment) => new TextEncoder().encode(segment).length > MAX_SEGMENT)

/** In the order in which they are told: one an address. */
const FORMS: readonly Form[] = [
  {
    isWrong: matches(/^(?!\/)/),
    message: 'ne commence pas par une barre oblique',
    suggestion: 'Écrivez l’adresse complète, de la forme /guide/page/.',
  },
  {
    isWrong: matches(/\s/),
    message: 'contient une espace',
    suggestion: 'Remplacez chaque espace par un tiret.',
  },
  {
    isWrong: matches(/%/),
    message: 'contient un « % », qui cache d’autres signes',
    suggestion: 'Écrivez chaque lettre telle quelle, sans code.',
  },
  {
    isWrong: matches(/[^\p{L}\p{M}\p{N}/._~'()!@-]/u),
    message: 'contient un signe qu’une adresse ne peut pas porter',
    suggestion: 'Gardez des lettres, des chiffres, des points et des tirets.',
  },
  {
    isWrong: matches(/\/\/|\/\.{1,2}(?:\/|$)/),
    message: 'contient deux barres de suite, ou « . » entre deux barres',
    suggestion: 'Écrivez chaque dossier par son nom, séparé d’une seule barre.',
  },
  {
    isWrong: matches(/\/[._]/),
    message: 'a un dossier ou une page dont le nom commence par « . » ou « _ »',
    suggestion: 'Retirez ce premier signe : les hébergeurs cachent ces noms ou les réservent.',
  },
  {
    isWrong: matches(/\.md\/?$/i),
    message: 'finit par « .md »',
    suggestion: 'Retirez « .md » : une adresse finit par une barre oblique.',
  },
  {
    isWrong: matches(/\/(?:index|readme)(?:\.html?)?\/?$|\.html?\/./i),
    message: 'nomme le fichier que le site écrit derrière une autre adresse',
    suggestion: 'Écrivez l’adresse du dossier, par exemple /guide/page/.',
  },
  {
    isWrong: matches(/\.html\/$/i),
    message: 'a une barre oblique après « .html »',
    suggestion: 'Retirez « .html », ou la dernière barre.',
  },
  {
    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
    isWrong: matches(/\/(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)|\.\//i),
    message: 'porte un nom que Windows réserve, ou qui finit par un point',
    suggestion: 'Choisissez un autre nom : le site ne pourrait pas être copié sur cet ordinateur.',
  },
  {
    isWrong: isLong,
    message: 'est trop longue',
    suggestion: 'Gardez quelques mots : une adresse courte se copie et se dicte mieux.',
  },
]

const UNEASY: AddressProblem = {
  message: 'contient une capitale ou un accent',
  suggestion: 'Écrivez-la en minuscules sans accent : elle se copie et se dicte mieux.',
  severity: 'warning',
}

/** Percent codes are another way to write the same letters; what they hide is judged as written plainly. */
const decode = (address: string): string => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

const checkReserved = (address: string): AddressProblem | null => {
  const written = findWritten(address)
  return written && !written.isReplaceable
    ? {
        message: `est celle que le site donne à autre chose : ${written.what}`,
        suggestion: 'Choisissez une autre adresse.',
      }
    : null
}

/**
 * Says what is wrong with the address that an author asks for, the worst first.
 *
 * @param permalink - as written in the front matter
 * @returns null for an address that a page may have
 */
export const checkPermalink = (permalink: string): AddressProblem | null => {
  const address = decode(permalink)
  const form = FORMS.find(({ isWrong }) => isWrong(address))
  if (form) return { message: form.message, suggestion: form.suggestion }
  return checkReserved(address) ?? (/\p{Lu}|[^\p{ASCII}]/u.test(address) ? UNEASY : null)
}

/** Says why the name of a file gives no address, null when it does. */
export const checkInferred = (address: string): AddressProblem | null => {
  const isWrong =
    // Signs that are replaced may be all of a name.
    /[\\\p{Cc}]|\/(?:\.html$|\/)/u.test(address) || /\.html\/./i.test(address) || isLong(address)
  return isWrong
    ? {
        message: 'vient d’un nom de fichier qu’une adresse ne peut pas porter',
        suggestion:
          'Renommez le fichier ou le dossier avec des lettres, des chiffres et des tirets.',
      }
    : checkReserved(address)
}
