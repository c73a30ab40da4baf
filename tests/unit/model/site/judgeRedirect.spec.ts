import { describe, expect, it } from 'vitest'
import { judgeRedirect } from '../../../../.vuepress/model/site/judgeRedirect.ts'
import { HOSTILE_REDIRECTS } from '../../../support/hostileRedirects.ts'

describe('judgeRedirect', () => {
  it.each(HOSTILE_REDIRECTS)('refuses $from to $to', ({ side, ...redirect }) => {
    expect(judgeRedirect(redirect)).toEqual([{ side, why: expect.any(String) }])
  })

  it.each([
    '/',
    '/ancienne.html',
    '/été 1.html',
    '/l’été/',
    '/l\'été/"x";{$1}.html',
    '/l%27%C3%A9t%C3%A9/',
    '/100%.html',
    '/faq%3F/',
    '/...html',
    '/.well-known/x',
    '/Aide:Accueil',
    '/a/*',
    '/:an/:mois/*',
  ])('takes the old address %s', (from) => {
    expect(judgeRedirect({ from, to: '/' })).toEqual([])
  })

  it.each([
    '/',
    '/guide/',
    '/guide/#partie-été',
    '/guide/?x=1&y=2#a',
    "/l'été/(1),x:y/",
    '/a%20b/',
    '/b/:splat',
    '/.netlify/functions/x',
    'https://exemple.fr',
    'HTTP://exemple.fr:8080/a//b/../?u=https://x.fr/%0A#y',
    'https://élysée.fr/:splat',
  ])('takes the new address %s', (to) => {
    expect(judgeRedirect({ from: '/vieux/', to })).toEqual([])
  })

  it('says what is wrong with both sides', () => {
    expect(judgeRedirect({ from: 'a', to: 'b' }).map(({ side }) => side)).toEqual(['from', 'to'])
  })
})
