import { slugify } from '@mdit-vue/shared'

const MAX_LENGTH = 60

/** « Décrire l’état des lieux » → `decrire-l-etat-des-lieux`, cut at a word when it is long. */
export const toAddressPart = (title: string): string => {
  // Anchors start with `_` before a digit, addresses need not.
  const slug = slugify(title)
    .replace(/^_/, '')
    .replace(/[^a-z0-9-]/g, '')
  if (slug.length <= MAX_LENGTH) return slug
  return slug.slice(0, slug.lastIndexOf('-', MAX_LENGTH)) || slug.slice(0, MAX_LENGTH)
}
