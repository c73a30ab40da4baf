import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { buildSite, writeGuides, type BuildResult } from './support/buildFixture.ts'
import {
  addOddFiles,
  addOddImages,
  buildGate,
  checkGate,
  developGate,
  findLeaks,
  isExpected,
  openGate,
  readExpected,
  type ExpectedFinding,
  type Gate,
  type GateFolder,
  type ReportedFinding,
} from './support/gate.ts'

interface Answers {
  gate: Gate
  expected: Record<string, ExpectedFinding[]>
  check: { code: number; report: string; findings: ReportedFinding[] }
  build: BuildResult
  dev: string
}

/** Two checks, one build and one dev server of a folder, in turn. */
const answer = async (folder: GateFolder): Promise<Answers> => {
  test.setTimeout(300_000)
  const gate = await openGate(folder)
  await (folder === 'stopped' ? addOddFiles(gate) : addOddImages(gate))
  const check = await checkGate(gate)
  return {
    gate,
    check,
    expected: await readExpected(folder),
    build: await buildGate(gate),
    dev: await developGate(gate, check.report),
  }
}

const place = ({ file, line, column, severity, rule, message }: ReportedFinding): string =>
  `${file}:${line}:${column} ${severity} [${rule}] ${message}`

const listMissing = ({ expected, check }: Answers): string[] =>
  Object.entries(expected).flatMap(([file, list]) =>
    list
      .filter(
        (wanted) =>
          !check.findings.some((found) => found.file === file && isExpected(wanted, found)),
      )
      .map((wanted) => `${file} ${JSON.stringify(wanted)}`),
  )

const listUnexpected = (
  { expected, check }: Answers,
  isCounted: (finding: ReportedFinding) => boolean,
): string[] =>
  check.findings
    .filter(isCounted)
    .filter((found) => !expected[found.file]?.some((wanted) => isExpected(wanted, found)))
    .map(place)

test.describe('pages that stop the publication', () => {
  test.describe.configure({ mode: 'default' })
  let answers: Answers
  test.beforeAll(async () => {
    answers = await answer('stopped')
  })

  test('are each told at their line, with the right cause', () => {
    expect(listMissing(answers)).toEqual([])
  })

  test('raise no other error', () => {
    expect(listUnexpected(answers, ({ severity }) => severity === 'error')).toEqual([])
  })

  test('are told in the same words by the check, the build and the dev server', () => {
    const { check, build, dev } = answers
    expect(check.code).toBe(1)
    expect(build.code).not.toBe(0)
    expect(build.output).toContain(check.report)
    expect(dev).toContain(check.report)
  })

  test('ran nothing, wrote nothing, showed nothing, and left no site', async () => {
    const { gate, check, build, dev } = answers
    expect(await findLeaks(gate, [check.report, build.output, dev])).toEqual([])
    expect(existsSync(build.dest)).toBe(false)
  })
})

test.describe('pages that are told and published', () => {
  test.describe.configure({ mode: 'default' })
  let answers: Answers
  test.beforeAll(async () => {
    answers = await answer('told')
  })

  test('are each told at their line, and nothing else is', () => {
    expect(listMissing(answers)).toEqual([])
    expect(listUnexpected(answers, () => true)).toEqual([])
  })

  test('are told in the same words by the check, the build and the dev server', () => {
    const { check, build, dev } = answers
    expect([check.code, build.code], build.output).toEqual([0, 0])
    expect(build.output).toContain(check.report)
    expect(dev).toContain(check.report)
  })

  test('are published with all their words', async ({ page }) => {
    const { gate, expected, build } = answers
    const lost: string[] = []
    for (const file of Object.keys(expected).filter((name) => name.endsWith('.md'))) {
      const source = await readFile(path.join(gate.guides, file), 'utf8')
      const address = /^"?permalink"?: \/(\S+)$/m.exec(source)?.[1]
      const built = address ? `${address}index.html` : file.replace(/\.md$/, '.html')
      const html = await readFile(path.join(build.dest, built), 'utf8')
      await page.setContent(html.replaceAll(/<script[\s\S]*?<\/script>/g, ''))
      const shown = await page
        .getByRole('main')
        .evaluate((main) =>
          [main.textContent, ...[...main.querySelectorAll('img')].map(({ alt }) => alt)].join(' '),
        )
      const [, body = ''] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(source)!
      const text = body.replaceAll(
        /<!--[\s\S]*?-->|\]\([^)]*\)|\[\[valeur [^\]]*\]\]|\{#\w+\}|^(?:- )?(?:::: |```).*$|:rocket:|[^\p{L}\n ]/gmu,
        ' ',
      )
      const words = text.match(/\p{L}{2,}/gu) ?? []
      lost.push(...words.filter((word) => !shown.includes(word)).map((word) => `${file} ${word}`))
    }
    expect(lost).toEqual([])
  })

  test('ran nothing and showed nothing of the machine', async () => {
    const { gate, check, build, dev } = answers
    expect(await findLeaks(gate, [check.report, build.output, dev])).toEqual([])
  })
})

test('one picture in eight folders is built', async () => {
  const picture = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#345678' },
  })
    .png()
    .toBuffer()
  const folders = Array.from({ length: 8 }, (_value, index) => `g${index}`)
  const guides = await writeGuides({
    'README.md': '# Accueil\n',
    ...Object.fromEntries(
      folders.map((folder) => [
        `${folder}/README.md`,
        `# Guide ${folder}\n\n![Une même image](./capture.png)\n`,
      ]),
    ),
  })
  for (const folder of folders) await writeFile(path.join(guides, folder, 'capture.png'), picture)
  const { code, output, dest } = await buildSite(guides)
  expect(code, output).toBe(0)
  for (const folder of folders)
    expect(await readFile(path.join(dest, folder, 'index.html'), 'utf8')).toMatch(
      /<img[^>]*src="\/assets\/capture-/,
    )
})
