import type { MarkdownIt } from 'markdown-it'
import { readDeadlines } from '../../deadlines/node/readDeadlines.ts'
import { listRules } from '../../duties/node/dutiesMarkdown.ts'
import { readDuties } from '../../duties/node/readDuties.ts'
import { publishData } from '../../tools/node/publishData.ts'
import { type ToolSources, useTool } from '../../tools/node/useTool.ts'

const renderSheet = (duties: string, deadlines: string): string =>
  [
    `<div class="tool-sheet needs-script" data-island-load="tools" data-tool="dossier" ${duties} ${deadlines}>`,
    '<p>Votre dossier est vide\u00a0: choisissez un organisme, une situation ou une lettre, puis revenez.</p>',
    '</div>',
  ].join('')

/** markdown-it extension: `::: dossier ./devoirs.yml ./delais.yml`, all that the reader chose on one sheet. */
export const dossierMarkdown = (md: MarkdownIt, sources: ToolSources): void => {
  const { isBuild } = sources.dataFiles
  useTool(md, {
    name: 'dossier',
    files: 2,
    ...sources,
    render: ([duties, deadlines], env, cite) =>
      renderSheet(
        publishData(duties!.name, listRules(readDuties(duties!.text, cite, env.base)), env, {
          attribute: 'duties',
          isBuild,
        }),
        publishData(deadlines!.name, readDeadlines(deadlines!.text, cite), env, {
          attribute: 'deadlines',
          isBuild,
        }),
      ),
  })
}
