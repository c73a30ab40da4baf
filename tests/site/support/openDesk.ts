import { expect, type Locator, type Page } from '@playwright/test'

/** A repository in the browser's own storage, in place of the folder that an author would pick. */
export interface BrowserFolder {
  /** Text of a file, empty while there is none. */
  read: (file: string) => Promise<string>
}

const FOLDER = 'repository'

/**
 * Opens the desk on a folder of the browser.
 *
 * @param files - texts by path, from the root of the repository
 */
export const openDesk = async (
  page: Page,
  files: Readonly<Record<string, string>>,
): Promise<BrowserFolder> => {
  await page.addInitScript(
    ({ name, texts }) => {
      const write = async (
        root: FileSystemDirectoryHandle,
        path: string,
        text: string,
      ): Promise<void> => {
        const parts = path.split('/')
        let folder = root
        for (const part of parts.slice(0, -1))
          folder = await folder.getDirectoryHandle(part, { create: true })
        const file = await folder.getFileHandle(parts.at(-1)!, { create: true })
        const stream = await file.createWritable()
        await stream.write(text)
        await stream.close()
      }
      const grant = (): Promise<PermissionState> => Promise.resolve('granted')
      const pick = async (): Promise<FileSystemDirectoryHandle> => {
        const storage = await navigator.storage.getDirectory()
        const root = await storage.getDirectoryHandle(name, { create: true })
        await root.getDirectoryHandle('.git', { create: true })
        for (const [path, text] of Object.entries(texts)) await write(root, path, text)
        return Object.assign(root, { requestPermission: grant, queryPermission: grant })
      }
      Object.assign(window, { showDirectoryPicker: pick })
    },
    { name: FOLDER, texts: files },
  )
  await page.goto('/redaction/')
  await page.getByRole('button', { name: 'Travailler avec un dépôt local' }).click()
  await page.getByRole('tree', { name: 'Liste des collections' }).waitFor()
  // It then goes to its first list, over whatever address it has been given meanwhile.
  await page.waitForURL(/#\/collections/)
  return {
    read: (file) =>
      page.evaluate(
        async ([name, path]) => {
          const storage = await navigator.storage.getDirectory()
          let folder = await storage.getDirectoryHandle(name!)
          const parts = path!.split('/')
          try {
            for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part)
            return await (await (await folder.getFileHandle(parts.at(-1)!)).getFile()).text()
          } catch (error) {
            // What the desk saves takes the place of the file: there is a moment without one.
            if (/^Not(?:Found|Readable)Error$/.test((error as DOMException).name)) return ''
            throw error
          }
        },
        [FOLDER, file],
      ),
  }
}

/** What the checks say of the page that is open. */
export const reportOf = (page: Page): Locator =>
  page.locator('iframe').contentFrame().getByRole('region', { name: 'Contrôle de la page' })

const editorOf = (page: Page): Locator => page.locator('[contenteditable="true"]').last()

/** Opens a page in the editor. */
export const openEntry = async (page: Page, file: string): Promise<void> => {
  const slash = file.lastIndexOf('/')
  const collection = file.slice(0, Math.max(0, slash)).replace(/\W+/g, '-') || 'site'
  await page.evaluate(
    (hash) => {
      location.hash = hash
    },
    `#/collections/${collection}/entries/${file.slice(slash + 1, -'.md'.length)}`,
  )
  await editorOf(page).waitFor({ state: 'attached' })
  await reportOf(page).waitFor()
}

/** Puts the caret at the end of the text. */
export const goToEnd = async (page: Page): Promise<void> => {
  await editorOf(page).evaluate((element: HTMLElement) => element.focus())
  await page.keyboard.press('Control+End')
}

/** Writes at the end of the text: each block takes the caret as it comes, and a key struck then is lost. */
export const typeAtEnd = async (page: Page, text: string): Promise<void> => {
  await expect(async () => {
    await goToEnd(page)
    await page.keyboard.insertText(text)
    await expect(editorOf(page)).toContainText(text.trim(), { timeout: 10_000 })
  }).toPass()
}

/** Saves the page that is open: the desk writes it, then goes back to its list, over any address asked for meanwhile. */
export const saveEntry = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.waitForURL((url) => !/\/(?:entries\/|new$)/.test(url.hash))
}
