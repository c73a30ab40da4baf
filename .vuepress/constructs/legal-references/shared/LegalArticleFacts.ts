/** What the front matter of an article's page says of it, for the data of the site. */
export interface LegalArticleFacts {
  /** `CRPA, art. L. 321-1`, ordinary spaces. */
  reference: string
  /** Day its last known version came into force. */
  version: string
  /** Its official page. */
  official: string
}
