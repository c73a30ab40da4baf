export const execFileSync = (): string => ''
