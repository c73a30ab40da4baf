import { McpServer, type CallToolResult } from '@modelcontextprotocol/server'
import { articleInput, articleOutput, findArticle, writeArticle } from './findArticle.ts'
import type { OpenSite } from './openSite.ts'
import { readInput, readPageCopy } from './readPageCopy.ts'
import { searchInput, searchOutput, searchSections, writeSections } from './searchSections.ts'
import { ToolError } from './ToolError.ts'

/** Nothing is changed, asking twice gives the same, and no other site is asked. */
const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }

const INSTRUCTIONS = `Guides français indépendants sur les données publiques : les publier, les réutiliser, les obtenir, connaître le droit.
Cherchez avec « search », lisez la page avec « read », et citez dans la réponse l’adresse et la date de chaque page employée.
Les textes expliquent le droit et ne le remplacent pas : pour une règle, donnez aussi l’article (« article ») et son adresse officielle.`

const answerText = (text: string, structuredContent?: Record<string, unknown>): CallToolResult => ({
  content: [{ type: 'text', text }],
  structuredContent,
})

/** What cannot be answered is told to the assistant, which may ask otherwise; anything else stays an error. */
const tell = async (
  answer: () => CallToolResult | Promise<CallToolResult>,
): Promise<CallToolResult> => {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    return { ...answerText(error.message), isError: true }
  }
}

/**
 * The site for an assistant: three tools that read it, without a model, a key or a trace of what is asked.
 * Protocol: https://modelcontextprotocol.io
 */
export const createAssistantServer = (site: OpenSite): McpServer => {
  const server = new McpServer(
    { name: 'guides', title: site.title, version: '1.0.0', websiteUrl: `${site.root}/` },
    { instructions: INSTRUCTIONS },
  )
  server.registerTool(
    'search',
    {
      title: 'Chercher dans les guides',
      description:
        'Donne les parties des guides qui répondent à une question, citées, avec leur adresse, leur guide et leur date.',
      inputSchema: searchInput,
      outputSchema: searchOutput,
      annotations: READ_ONLY,
    },
    (input) =>
      tell(async () => {
        const found = await searchSections(site, input)
        return answerText(writeSections(found), found)
      }),
  )
  server.registerTool(
    'read',
    {
      title: 'Lire une page',
      description: 'Donne une page entière en Markdown, avec son adresse, sa date et ses sources.',
      inputSchema: readInput,
      annotations: READ_ONLY,
    },
    (input) => tell(async () => answerText(await readPageCopy(site, input))),
  )
  server.registerTool(
    'article',
    {
      title: 'Lire un article de loi',
      description:
        'Donne, pour un article de loi que les guides citent, ce qu’il décide en une phrase, sa version, son adresse officielle et sa page.',
      inputSchema: articleInput,
      outputSchema: articleOutput,
      annotations: READ_ONLY,
    },
    (input) =>
      tell(() => {
        const article = findArticle(site, input)
        return answerText(writeArticle(article), article)
      }),
  )
  return server
}
