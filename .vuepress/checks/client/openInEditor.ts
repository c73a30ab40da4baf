/** Opens a file in the editor of whoever runs the server, which Vite finds: `/page.md:3:1`. */
export const openInEditor = (place: string): void => {
  void fetch(`${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(place)}`)
}
