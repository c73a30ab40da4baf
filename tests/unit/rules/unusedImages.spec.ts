import { expect, it } from 'vitest'
import { unusedImages } from '../../../.vuepress/rules/unusedImages.ts'
import { checkFixture } from '../checks/checkFixture.ts'

it('finds the images that no page shows, links to, or names in its front matter', () => {
  const findings = checkFixture(
    unusedImages,
    {
      'guide/1-a.md':
        '---\nimage: /guide/carte.png\n---\n![x](./vue.svg) <img src="html.png"> [x](lien.svg)',
    },
    {
      files: ['vue.svg', 'html.png', 'lien.svg', 'carte.png', 'oubli.PNG', 'notes.txt'].map(
        (name) => `guide/${name}`,
      ),
    },
  )
  expect(findings).toMatchObject([{ file: 'guide/oubli.PNG', line: 1, severity: 'warning' }])
})

it('knows that the drawing beside an introduction stands for its guide', () => {
  const findings = checkFixture(
    unusedImages,
    { 'guide/README.md': '' },
    { files: ['guide/pictogramme.svg', 'ailleurs/pictogramme.svg'] },
  )
  expect(findings).toMatchObject([{ file: 'ailleurs/pictogramme.svg' }])
})
