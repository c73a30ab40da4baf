import { describe, expect, it } from 'vitest'
import type { Fix } from '../../../../../.vuepress/checks/node/Rule.ts'
import { repairPage } from '../../../../../.vuepress/checks/node/repair/repairPage.ts'

const CONTENT =
  '---\ntitle: Un titre\npermalink: /a/\n---\n## Une partie\n\nUn mot, `code` et [lien](/b/).\n\n```\ncode\n```\n'

const replace = (found: string, text: string): Fix => {
  const start = CONTENT.indexOf(found)
  return { start, end: start + found.length, text }
}

const repair = (...fixes: Fix[]): string | null =>
  repairPage({ file: 'a.md', content: CONTENT }, fixes)

describe('a page that is repaired', () => {
  it.each([
    [replace('Un mot', 'Un  mot')],
    [replace('Un titre', 'Un\u00A0titre')],
    [replace('Une partie', 'Une\u00A0partie')],
    [replace('/b/', '/c/')],
  ])('changes its text, its prose and the addresses that are meant: %j', (fix) => {
    expect(repair(fix)).toBe(CONTENT.slice(0, fix.start) + fix.text + CONTENT.slice(fix.end))
  })

  it.each([
    [replace('permalink: ', 'permalink : x ')],
    [replace('/a/', '/z/')],
    [replace('title:', 'titre:')],
    [replace('Une partie', 'Une autre partie')],
    [replace('code', 'kode')],
    [replace('```\ncode', '```\n code')],
    [replace(' [lien](/b/)', ' [lien](/d/)')],
    [replace('[lien]', '[lien] ')],
    [replace('Un mot', '    Un mot')],
    [replace('Un mot', '<b>Un mot')],
    [replace('---\n##', '--\n##')],
  ])('stays as it is when more would change: %j', (fix) => {
    expect(repair(fix)).toBeNull()
    expect(repair(replace('Un titre', 'Un\u00A0titre'), fix)).toBeNull()
  })
})
