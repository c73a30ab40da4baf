import { judgeAddress, type Verdict } from '../checks/node/address/judgeAddress.ts'
import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { PageAddress } from '../model/source/collectAddresses.ts'

const toDraft = ({ url, offset, urlOffset }: PageAddress, verdict: Verdict): PageDraft => {
  const { replacement, ...draft } = verdict
  const fix =
    replacement === undefined || urlOffset === null
      ? {}
      : { fix: { start: urlOffset, end: urlOffset + url.length, text: replacement } }
  return { ...draft, offset: urlOffset ?? offset, ...fix }
}

/** Addresses that everybody can open, that lead straight to their page and last. */
export const linkAddresses: PageRule = {
  name: 'adresses-des-liens',
  severity: 'warning',
  scope: 'page',
  check: ({ page, site }) =>
    page.addresses.flatMap((address) =>
      judgeAddress(address, site).map((verdict) => toDraft(address, verdict)),
    ),
}
