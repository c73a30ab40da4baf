/** What blocks of other systems are called, and the container of ours that says the same. */
const CONTAINERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    note: 'note seealso todo abstract summary tldr cite quote example question faq help',
    info: 'info information notice',
    tip: 'tip hint success check done primary',
    important: 'important',
    warning: 'warning attention alert',
    caution: 'caution',
    danger: 'danger error failure fail missing bug critical',
    details: 'details dropdown collapse collapsible expand spoiler',
  }).flatMap(([own, names]) => names.split(' ').map((name): [string, string] => [name, own])),
)

/** The plain block: what has a title and no other meaning here. */
export const PLAIN = 'bloc'

/**
 * Our container for a block of another system.
 *
 * @param name - `callout-note`, `hint`, `admonition`
 * @returns `bloc` for a name that has no meaning here
 */
export const ownContainer = (name: string): string =>
  CONTAINERS.get(name.toLowerCase().replace(/^callout-/, '')) ?? PLAIN

/** Whether the name says what kind of remark the block is. */
export const isCalloutName = (name: string): boolean => ownContainer(name) !== PLAIN
