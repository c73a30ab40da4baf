export const registerBlocks = (): void => {}
