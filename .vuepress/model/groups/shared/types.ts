/** A page in a guide's list. With `items`, the introduction of a nested group. */
export interface GroupItem {
  title: string
  /** One sentence, empty when the page gives none. */
  description: string
  /** Address of the page, without the site's base. */
  link: string
  /** Name of a group in a few words, for menus and breadcrumbs: its title when its README gives none. */
  shortTitle?: string
  items?: GroupItem[]
}

/** A guide: a folder of pages whose README is the introduction. */
export interface Group extends GroupItem {
  /** Path of the folder, relative to the folder of guides: `reutilisation`. */
  id: string
  /** Name of the guide's colour, when its README gives one. */
  color?: string
  shortTitle: string
  /** Shapes of the drawing that stands for it, for an `<svg viewBox="0 0 24 24">`. */
  pictogram?: string
  items: GroupItem[]
}

/** What every page knows of every guide. */
export interface GuideSummary {
  id: string
  title: string
  shortTitle: string
  /** Of a page in no folder only: that of a guide is with its chapters, where few pages load it. */
  description?: string
  link: string
  color?: string
  /** Number of chapters, as the chapters say it (“3 of 9”): a group among them is one. */
  count: number
}

/** Data of a page that its guide does not list: those that lead to it, below the guide. */
export interface UnlistedPageData {
  above?: Pick<GroupItem, 'title' | 'shortTitle' | 'link'>[]
}

/** Where a page stands in its guide. */
export interface GroupLocation {
  /** From the guide down to the group that lists the page: the breadcrumb. */
  parents: GroupItem[]
  item: GroupItem
  /** 1-based rank among its siblings, 0 for the introduction of the guide. */
  number: number
  /** Number of siblings, the page included. */
  count: number
  previous: GroupItem | null
  next: GroupItem | null
}
