import type { Site } from '../site.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import type { InterfaceTexts } from './InterfaceTexts.ts'

const LANGUAGES: Readonly<Record<Site['lang'], InterfaceTexts>> = { fr: FRENCH, en: ENGLISH }

/** What the interface of a site says. */
export const findTexts = (lang: Site['lang']): InterfaceTexts => LANGUAGES[lang]
