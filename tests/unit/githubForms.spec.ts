import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { resolveReview } from '../../.vuepress/model/review/node/resolveReview.ts'
import { PROJECT_DIR } from '../../.vuepress/model/projectFolders.ts'
import { site } from '../../.vuepress/site.ts'
import { legal } from './constructs/legal-references/support/legal.ts'

const FOLDER = path.join(PROJECT_DIR, '.github/ISSUE_TEMPLATE')

/** What GitHub accepts (« Syntax for GitHub's form schema »), for the elements that our forms use. */
const element = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('markdown'),
    attributes: z.strictObject({ value: z.string().min(1) }),
  }),
  z.strictObject({
    type: z.enum(['input', 'textarea', 'dropdown']),
    id: z.string().regex(/^[\w-]+$/),
    attributes: z.strictObject({
      label: z.string().min(1),
      description: z.string().optional(),
      placeholder: z.string().optional(),
      options: z.array(z.string()).min(1).optional(),
    }),
    validations: z.strictObject({ required: z.boolean() }).optional(),
  }),
])
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  title: z.string(),
  labels: z.array(z.string()),
  body: z.array(element).min(1),
})

const readForm = (file: string) => form.parse(parse(readFileSync(path.join(FOLDER, file), 'utf8')))
const forms = readdirSync(FOLDER).filter((file) => file !== 'config.yml')

it.each(forms)('%s is a form that GitHub accepts, each of its fields once', (file) => {
  const { body } = readForm(file)
  const ids = body.flatMap((item) => ('id' in item ? [item.id] : []))
  const labels = body.flatMap((item) => ('id' in item ? [item.attributes.label] : []))
  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(labels).size).toBe(labels.length)
})

it('the link at the foot of a page fills in fields that the form has', () => {
  const { actions } = resolveReview({
    site,
    legal,
    base: '/',
    page: { path: '/g/1/', title: 'Un', frontmatter: {}, file: 'g/1.md' },
    references: [],
    now: null,
  })
  const href = actions.map((action) => action.href).find((link) => link.includes('issues/new'))
  const { searchParams } = new URL(href!)
  const template = searchParams.get('template')!
  expect(forms).toContain(template)
  const ids = readForm(template).body.flatMap((item) => ('id' in item ? [item.id] : []))
  const filled = [...searchParams.keys()].filter((name) => name !== 'template')
  expect(filled.length).toBeGreaterThan(0)
  expect(filled.filter((name) => !ids.includes(name))).toEqual([])
})

it('CODEOWNERS is a template: nobody is asked before a name is written', () => {
  const lines = readFileSync(path.join(PROJECT_DIR, '.github/CODEOWNERS'), 'utf8').split('\n')
  expect(lines.filter((line) => line.trim() && !line.startsWith('#'))).toEqual([])
})
