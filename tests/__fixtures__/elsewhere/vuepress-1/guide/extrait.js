const ignoree = 0
export const visible = 1
