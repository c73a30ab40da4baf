import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readFrontMatter } from '../../.vuepress/model/frontMatter/readFrontMatter.ts'
import { readPictogram } from '../../.vuepress/model/groups/shared/readPictogram.ts'

const DOCS = path.resolve(import.meta.dirname, '../../docs')

const guides = globSync('*/README.md', { cwd: DOCS }).map((file) => path.dirname(file))
const facts = guides.map((guide) => ({
  guide,
  ...readFrontMatter(readFileSync(path.join(DOCS, guide, 'README.md'), 'utf8')).data,
}))

it.each(guides)('guide %s has a short name, a colour, a rank and a drawing', (guide) => {
  expect(facts.find((fact) => fact.guide === guide)).toMatchObject({
    shortTitle: expect.any(String) as string,
    color: expect.any(String) as string,
    order: expect.any(Number) as number,
  })
  const drawing = readFileSync(path.join(DOCS, guide, 'pictogramme.svg'), 'utf8')
  expect(readPictogram(drawing).problem).toBeNull()
})

it.each(['shortTitle', 'color', 'order'])('no two guides have the same %s', (key) => {
  const values = facts.map((fact) => Object.entries(fact).find(([name]) => name === key)?.[1])
  expect(new Set(values).size).toBe(guides.length)
})
