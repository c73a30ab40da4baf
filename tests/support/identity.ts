import type { Site } from '../../.vuepress/site.ts'

/** Licence of our texts, as pages name it. */
export const LICENCE: Site['licence'] = {
  title: 'Licence Ouverte 2.0',
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
}

/** What tests do not look at of what a site says of itself. */
export const IDENTITY = {
  lang: 'fr',
  licence: LICENCE,
  notice: '',
  reviewMonths: 18,
  colors: { light: '', dark: '' },
  legalTexts: true,
  redirects: {},
} satisfies Partial<Site>
