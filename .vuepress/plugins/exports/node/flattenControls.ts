import type { CheerioAPI } from 'cheerio'

/** Navigation that the table of contents replaces, and what answers only on the site. */
const DROPPED = [
  'script',
  'style',
  'template',
  'form',
  'nav',
  '[popover]',
  '[hidden]',
  '.needs-script',
  '.visually-hidden',
  '[data-action]',
  '[data-exports]',
].join()

const removeComments = ($: CheerioAPI): void => {
  $('*')
    .add($.root())
    .contents()
    .each((_, node) => {
      if (node.type === 'comment') $(node).remove()
    })
}

/**
 * Turns what opens, answers or leads elsewhere into plain text, in place: paper has no controls.
 * What a closed `<details>` holds is shown, a box to tick becomes ☐ or ☑, a button keeps its words.
 */
export const flattenControls = ($: CheerioAPI): void => {
  $(DROPPED).remove()
  removeComments($)
  $('input[type=checkbox]').each((_, box) => {
    $(box).replaceWith('checked' in box.attribs ? '☑ ' : '☐ ')
  })
  $('input, select, textarea').remove()
  $('summary').each((_, summary) => {
    $(summary).replaceWith(`<p class="callout-title">${$(summary).html()}</p>`)
  })
  $('details').each((_, details) => {
    details.tagName = 'section'
    $(details).removeAttr('open name')
  })
  $('button, label, a.header-anchor').each((_, element) => {
    $(element).replaceWith($(element).contents())
  })
}
