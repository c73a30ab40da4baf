import { expect, it } from 'vitest'
import { readSharedHead } from '../../../../../.vuepress/plugins/exports/node/readSharedHead.ts'

it('keeps the styles and the loader of a page, not what the head says of that page', () => {
  const html = `<html><head><title>A</title><script>load()</script>
<script type="application/ld+json">{}</script><link rel="canonical" href="/a/">
<link rel="stylesheet" href="/s.css"><style>p{}</style></head><body><style>q{}</style></body></html>`
  expect(readSharedHead(html)).toBe(
    '<script>load()</script>\n<link rel="stylesheet" href="/s.css">\n<style>p{}</style>',
  )
})
