/** What was asked cannot be answered; its message, in French, says what to ask instead. */
export class ToolError extends Error {}
