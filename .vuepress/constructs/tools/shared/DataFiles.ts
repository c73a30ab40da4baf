/** The data files that stand beside pages. */
export interface DataFiles {
  /** Whether the site is being built: data are then published, else written in the page. */
  isBuild: boolean
  /**
   * Text of the file that a page names; null when there is none, or when it is out of the folder of guides.
   *
   * @param page - path of the page, relative to the folder of guides
   * @param name - as written in the page: `./devoirs.yml`
   */
  read: (page: string, name: string) => string | null
}
