import { expect, it } from 'vitest'
import { formatReport } from '../../../../../.vuepress/checks/node/report/formatReport.ts'
import type { Finding } from '../../../../../.vuepress/checks/shared/Finding.ts'

const finding = (rule: string, extra: Partial<Finding> = {}): Finding => ({
  file: 'a.md',
  line: 2,
  column: 1,
  rule,
  severity: 'warning',
  message: `Message de ${rule}.`,
  suggestion: 'À faire.',
  ...extra,
})

it('tells first what stops a strict build, and in each part what readers lose', () => {
  const report = formatReport([
    finding('en-tete'),
    finding('orthographe'),
    finding('html', { isRefused: true }),
    finding('liens-internes', { isRefused: true, message: 'Rien à « /x/ ».' }),
    finding('liens-internes', { isRefused: true, file: 'b.md', message: 'Rien à « /y/ ».' }),
  ])
  expect(report.match(/^#.*/gm)).toEqual([
    '# À revoir : 5 points dans 2 fichiers',
    '## Ce que la construction stricte refuse : 3 points',
    '### liens-internes (2)',
    '### html (1)',
    '## Ce qu’elle publie aussi, et qui est à améliorer : 2 points',
    '### en-tete (1)',
    '### orthographe (1)',
  ])
  expect(report).toContain('  - b.md:2 Rien à « /y/ ».')
})

it('counts the places that it does not name', () => {
  const many = [1, 2, 3].map((line) => finding('html', { line, isRefused: true }))
  expect(formatReport(many, { maxPlaces: 2 })).toContain('  - et 1 autre')
  expect(formatReport(many)).not.toContain('autre')
})

it('gives each remark the advice that is its own', () => {
  const links = ['A', 'B'].map((page) =>
    finding('blocs-inconnus', { message: `« [[${page}]] » est un lien.`, suggestion: `${page} ?` }),
  )
  const report = formatReport(links)
  expect(report).toContain('- Chacun de ces points a son conseil, après la flèche.\n')
  for (const page of ['A', 'B'])
    expect(report).toContain(`  - a.md:2 « [[${page}]] » est un lien. → ${page} ?`)
  expect(formatReport([links[0]!, links[0]!])).toMatch(/- A \?\n(?: {2}- .* est un lien\.\n){2}/)
})
