import { describe, expect, it } from 'vitest'
import { elementRule } from '../../../../../.vuepress/publish/exports/node/elementRule.ts'

describe('elementRule', () => {
  it.each([
    ['p', {}, { kind: 'keep', name: 'p' }],
    ['h6', {}, { kind: 'keep', name: 'h6' }],
    ['details', {}, { kind: 'keep', name: 'section' }],
    ['a', { class: 'header-anchor', 'data-action': 'copy-link' }, { kind: 'drop', text: '' }],
    ['a', { class: 'lien' }, { kind: 'keep', name: 'a' }],
    ['select', {}, { kind: 'drop', text: '' }],
    ['p', { hidden: '' }, { kind: 'drop', text: '' }],
    ['p', { class: 'note needs-script' }, { kind: 'drop', text: '' }],
    ['p', { class: 'without-script' }, { kind: 'drop', text: '' }],
    ['p', { class: 'not-needs-scripts' }, { kind: 'keep', name: 'p' }],
    ['object', { data: '/a.svg' }, { kind: 'media', address: '/a.svg' }],
  ] as const)('reads <%s> with %o', (name, attributes, rule) => {
    expect(elementRule(name, attributes)).toEqual(rule)
  })
})
