import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { HOUSE_DIR } from '../../../.vuepress/model/projectFolders.ts'
import { KEPT_MONTHS, MAX_TEXT } from '../../../.vuepress/feedback/shared/readerForm.ts'

it('the legal notice says what the forms send and how long it is kept, as the code has it', () => {
  const notice = readFileSync(path.join(HOUSE_DIR, 'mentions-legales.md'), 'utf8')
  const section = notice.slice(notice.indexOf('## Ce que vous nous envoyez'))
  expect(section).toContain(`${MAX_TEXT} signes`)
  expect(section).toContain(`${KEPT_MONTHS} mois`)
})
