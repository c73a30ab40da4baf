import { describe, expect, it } from 'vitest'
import { isScriptAddress } from '../../../../../.vuepress/rules/safe-html/node/isScriptAddress.ts'

describe('isScriptAddress', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '  javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\t:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'data:,x',
  ])('knows %j for code', (address) => expect(isScriptAddress(address)).toBe(true))

  it.each([
    'https://exemple.fr/javascript:alert(1)',
    '/javascript/',
    './javascript:suite.md',
    'mailto:a@exemple.fr',
    'data:image/png;base64,AAAA',
    'Le préfixe javascript: est interdit',
  ])('leaves %j alone', (address) => expect(isScriptAddress(address)).toBe(false))
})
