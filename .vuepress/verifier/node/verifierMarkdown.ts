import * as posix from '../../lib/posixPath.ts'
import type { MarkdownIt } from 'markdown-it'
import { type PageEnv, type ToolSources, useTool } from '../../constructs/tools/node/useTool.ts'
import { escapeHtml } from '../../lib/escapeHtml.ts'
import { SCHEMAS } from '../shared/schemas/schemas.ts'
import { useExamples } from './useExamples.ts'

/** What the extension leaves in markdown-it’s environment. */
export interface VerifierEnv {
  /** Where the page expects the list of communes, without base. */
  communes?: string
}

/** Only a build publishes the list of communes, beside the page that asks for it. */
const askForCommunes = (env: PageEnv & VerifierEnv): string => {
  env.communes = `/${posix.join(posix.dirname(env.filePathRelative ?? ''), 'verifier/communes.json')}`
  return `data-communes="${(env.base ?? '/') + env.communes.slice(1)}"`
}

const COMMUNES =
  '<label class="tool-wide">Codes de communes<select name="communes"><option value="">Regarder leur forme</option><option value="1">Les comparer au code officiel géographique, téléchargé de ce site</option></select></label>'

const FIELD =
  'Votre fichier<input type="file" name="file" accept=".csv,.tsv,.tab,.txt,.xlsx,.ods"></label>'

/** `dialog`, in no dialog: before its script has come the form sends nothing, and the page stays. */
const renderForm = (communes: string): string => {
  const options = Object.entries(SCHEMAS).map(
    ([name, { title, version }]) =>
      `<option value="${name}">${escapeHtml(`${title} ${version}`)}</option>`,
  )
  return [
    `<form method="dialog" class="tool-form needs-script" aria-label="Vérifier un fichier" data-island="verifier" ${communes}>`,
    `<label class="tool-wide">${FIELD}`,
    `<label class="tool-wide">Comparer à un schéma<select name="schema"><option value="">Aucun</option>${options.join('')}</select></label>`,
    communes === '' ? '' : COMMUNES,
    '<div class="tool-actions tool-wide"><button type="submit" data-do="verify">Vérifier</button></div>',
    '</form>',
    '<div class="tool-result" tabindex="-1" hidden></div>',
  ].join('')
}

/** A chapter has little room left: it has a field, which takes the rest of its form from the page of the tool when it is used. */
const SHORT_FORM = `<div class="needs-script" data-island="verifier"><label>${FIELD}</div>`

const LINK = /\]\([^()\s]+\)/

/**
 * markdown-it extension: `::: verifier`, the verification of a file of the reader’s, on the device, and
 * `::: verifier-ici`, its field in a chapter, around a sentence that links to the page of the tool.
 */
export const verifierMarkdown = (md: MarkdownIt, sources: ToolSources): void => {
  useTool(md, {
    name: 'verifier',
    files: 0,
    ...sources,
    render: (_, env) => renderForm(sources.dataFiles.isBuild ? askForCommunes(env) : ''),
  })
  useExamples(md)
  useTool(md, {
    name: 'verifier-ici',
    files: 0,
    ...sources,
    className: 'verifier-here',
    isLast: true,
    judge: (text) =>
      LINK.test(text)
        ? undefined
        : {
            problem: '« ::: verifier-ici » ne mène pas à la page qui vérifie les fichiers.',
            hint: 'Écrivez dans le bloc une phrase qui y renvoie, comme [Vérifier son fichier](/verifier/) trouve ces défauts.',
          },
    render: () => SHORT_FORM,
  })
}
