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

/** What plays or embeds another page leaves its address. */
const replaceMedia = ($: CheerioAPI): void => {
  $('iframe, video, audio, object, embed').each((_, media) => {
    const { src, data } = media.attribs
    const address = src ?? data ?? $(media).find('source[src]').attr('src')
    if (address)
      $(media).replaceWith($('<a>').attr('href', address).text('Contenu à voir en ligne'))
    else $(media).remove()
  })
}

/**
 * Turns what opens, answers or leads elsewhere into plain text, in place: paper has no controls.
 * What a closed `<details>` holds is shown, a box to tick becomes ☐ or ☑, a button keeps its words.
 */
export const flattenControls = ($: CheerioAPI): void => {
  $(DROPPED).remove()
  removeComments($)
  replaceMedia($)
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
