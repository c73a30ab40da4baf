import { describe, expect, it } from 'vitest'
import {
  readPermalink,
  resolveAddress,
} from '../../../../../.vuepress/plugins/groups/node/resolveAddress.ts'

describe('resolveAddress', () => {
  it.each([
    ['/a/b', '/a/b/'],
    ['/a/b/', '/a/b/'],
    ['a', '/a/'],
    ['/', '/'],
    ['/vieux.html', '/vieux.html'],
  ])('serves %s at %s', (permalink, address) => {
    expect(resolveAddress(permalink)).toBe(address)
  })
})

describe('readPermalink', () => {
  it.each([
    ['---\npermalink: /a/\n---', '/a/'],
    ['---\r\ntitle: x\r\npermalink: "/a b/" # note\r\n---', '/a b/'],
    ["---\npermalink: '/é/'\n---", '/é/'],
    ['---\ntitle: x\n---\npermalink: /non/', null],
    ['permalink: /non/', null],
    ['---\npermalink:\n---', null],
  ])('reads %j', (content, permalink) => {
    expect(readPermalink(content)).toBe(permalink)
  })
})
