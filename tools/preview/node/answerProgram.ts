import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FormReceiver } from './forms/createFormReceiver.ts'
import { parseRequestPath } from './parseRequestPath.ts'
import { readBody } from './readBody.ts'

/** A function of the host, as Netlify calls it (https://docs.netlify.com/build/functions/api/). */
export type HostFunction = (request: Request, context: { ip: string }) => Promise<Response>

/** What answers otherwise than by a file. */
export interface Programs {
  forms?: FormReceiver
  /** By the address that each answers at. */
  functions?: Readonly<Record<string, HostFunction>>
}

/** Longest form, in bytes: those of a page of guides ask for 500 characters. */
const MAX_FORM = 16 * 1024

/** Longest body that Netlify hands to a function, in bytes. */
const MAX_CALL = 6 * 1024 * 1024

const refuse = (response: ServerResponse, status: number, text: string): void => {
  // What was left unread of the request goes with the connection.
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end(`${text}\n`)
}

const callFunction = async (
  call: HostFunction,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { method = 'GET', url = '/', headers, socket } = request
  const body = await readBody(request, MAX_CALL)
  if (body === null) return refuse(response, 413, 'Requête trop longue.')
  const asked = new Request(new URL(url, 'http://localhost'), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
    body: body.length > 0 ? body : null,
  })
  const answer = await call(asked, { ip: socket.remoteAddress ?? '' })
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  if (answer.body) await pipeline(Readable.fromWeb(answer.body), response)
  else response.end()
}

const takeForm = async (
  forms: FormReceiver,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await readBody(request, MAX_FORM)
  if (body === null) return refuse(response, 413, 'Formulaire trop long.')
  if (!(await forms.receive(body.toString())))
    return refuse(response, 404, 'Ce site n’a pas ce formulaire.')
  // A page that is asked for: reading it again sends nothing again.
  response.writeHead(303, { location: request.url ?? '/' }).end()
}

const isForm = ({ method, headers }: IncomingMessage): boolean =>
  method === 'POST' && /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '')

/**
 * Answers a request that is for a function or that sends a form.
 *
 * @returns whether it has answered: all else is for the files of the site
 */
export const answerProgram = async (
  request: IncomingMessage,
  response: ServerResponse,
  { forms, functions = {} }: Programs,
): Promise<boolean> => {
  const target = parseRequestPath(request.url ?? '/')
  if (!target) return false
  const { pathname } = target
  if (Object.hasOwn(functions, pathname))
    await callFunction(functions[pathname]!, request, response)
  else if (forms && isForm(request)) await takeForm(forms, request, response)
  else return false
  return true
}
