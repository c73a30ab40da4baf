/**
 * Called by the loader on the page that thanks: offers the way back to the page that the answer came from, where
 * the browser names one of this site.
 *
 * @param place - hidden until there is a page to go back to
 */
export const wake = (place: HTMLElement): void => {
  if (!document.referrer) return
  const { origin, pathname, search } = new URL(document.referrer)
  if (origin !== location.origin || pathname === location.pathname) return
  const link = document.createElement('a')
  link.href = pathname + search
  link.textContent = 'Retour à la page que vous lisiez'
  place.replaceChildren(link)
  place.hidden = false
}
