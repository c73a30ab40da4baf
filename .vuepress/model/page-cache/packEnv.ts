import type { MarkdownSfcBlocks } from 'vuepress/markdown'
import { packModel, unpackModel } from '../page/pageModel.ts'

/** What VuePress notes of a page while it is read. */
interface Env {
  sfcBlocks?: MarkdownSfcBlocks
}

/** The template of a page, which is its HTML between two tags. */
const wrap = (html: string): MarkdownSfcBlocks['template'] => ({
  type: 'template',
  content: `<template>${html}</template>`,
  contentStripped: html,
  tagOpen: '<template>',
  tagClose: '</template>',
})

/** The environment of a page as plain data, without what its HTML and its text say again: two thirds of it. */
export const packEnv = (env: Env, html: string): object => {
  const packed: Env = packModel(env)
  const { sfcBlocks } = packed
  return sfcBlocks?.template?.content === wrap(html)?.content
    ? { ...packed, sfcBlocks: { ...sfcBlocks, template: null } }
    : packed
}

/** Completes the environment of a page with what was packed. */
export const unpackEnv = (
  env: Env,
  packed: Env,
  { html, source }: Record<'html' | 'source', string>,
): void => {
  const { sfcBlocks } = packed
  Object.assign(
    env,
    packed,
    sfcBlocks && { sfcBlocks: { ...sfcBlocks, template: sfcBlocks.template ?? wrap(html) } },
  )
  unpackModel(env, source)
}
