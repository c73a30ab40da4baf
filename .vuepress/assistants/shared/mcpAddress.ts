/** Address at which the host answers assistants; `netlify/functions/mcp.ts` writes it out, as it is read unrun. */
export const MCP_ADDRESS = '/mcp'
