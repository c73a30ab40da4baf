import { fillString, type SearchStrings } from '../shared/strings.ts'

/** What the link for a question that no page answers says: a reader knows before following it that it leaves the site. */
export const describeAsk = (
  url: string,
  texts: Pick<SearchStrings, 'ask' | 'askForum'>,
): string => {
  const { protocol, hostname } = new URL(url)
  return protocol === 'mailto:'
    ? texts.ask
    : fillString(texts.askForum, { site: hostname.replace(/^(?:forum|www)\./, '') })
}
