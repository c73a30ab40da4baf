import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { internalLinks } from '../../../../.vuepress/rules/internalLinks.ts'
import { checkSite } from '../../../../.vuepress/checks/node/checkSite.ts'
import { createSite } from '../../../../.vuepress/model/site/createSite.ts'
import { readSiteInput } from '../../../../.vuepress/model/site/readSiteInput.ts'
import { listPublicFiles } from '../../../../.vuepress/publish/public-files/node/listPublicFiles.ts'

const SCRIPT = '<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>'

const SERVED = {
  'donnees.json': '{"a":1}',
  'robots.txt': 'User-agent: *',
  'donnees/guides.json': '{}',
  'trace.gpx': '<gpx><trk></trk></gpx>',
  'carte.kml': '<kml><name>Valmoré</name></kml>',
  'page.html': '<p>Texte</p>',
  'police.woff2': '',
}

const LEFT_OUT = {
  'guides.json': '{}',
  'atom.xml': '<feed/>',
  _headers: '/*',
  'sw.js': '',
  'a.mjs': '',
  'a.shtml': SCRIPT,
  'a.xht': SCRIPT,
  'a.rdf': SCRIPT,
  'a.atom': SCRIPT,
  'a.mathml': SCRIPT,
  'a.kml': '<kml><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script></kml>',
  'a.xslt': '',
  'a.html': '<script>alert(1)</script>',
}

let dir: string
let publicDir: string
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'public-'))
  publicDir = path.join(dir, 'public')
  for (const [name, text] of Object.entries({ ...SERVED, ...LEFT_OUT })) {
    mkdirSync(path.dirname(path.join(publicDir, name)), { recursive: true })
    writeFileSync(path.join(publicDir, name), text)
  }
  const links = [...Object.keys(SERVED), ...Object.keys(LEFT_OUT)].map(
    (name) => `[${name}](/${name})`,
  )
  writeFileSync(path.join(dir, 'README.md'), `# Accueil\n\n${links.join('\n')}\n`)
})
afterAll(() => rmSync(dir, { recursive: true }))

describe('files of a folder that is served as it is', () => {
  it('are served, but for what would run something or stand for a file of the site', () => {
    const { served, leftOut } = listPublicFiles([publicDir])
    expect([...served.keys()].sort()).toEqual(Object.keys(SERVED).sort())
    expect(leftOut.sort()).toEqual(Object.keys(LEFT_OUT).sort())
  })

  it('are the ones that links find, and the others are told at their link', () => {
    const site = createSite(readSiteInput({ dir, publicDirs: [publicDir], wordFiles: [] }))
    const told = checkSite(site, [internalLinks]).map(({ line, message }) => [line, message])
    const first = 3 + Object.keys(SERVED).length
    expect(told).toEqual(
      Object.keys(LEFT_OUT).map((name, rank) => [
        first + rank,
        expect.stringContaining(`« /${name} » n’est pas publié`),
      ]),
    )
  })
})
