import { once } from 'node:events'
import { connect } from 'node:net'

export interface RawRequest {
  /** Address of the server. */
  baseURL: string
  /** Written on the request line as it is: neither encoded nor tidied up, unlike with a browser. */
  target: string
  /** @default 'GET' */
  method?: string
  headers?: Record<string, string>
}

export interface RawResponse {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  body: Buffer
}

/** Sends an HTTP request by hand, to reach a server with addresses that clients would correct first. */
export const requestRaw = async ({
  baseURL,
  target,
  method = 'GET',
  headers = {},
}: RawRequest): Promise<RawResponse> => {
  const { hostname, port, host } = new URL(baseURL)
  const socket = connect(Number(port), hostname)
  const lines = Object.entries({ host, connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  socket.write(`${[`${method} ${target} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`)
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(socket, 'close')
  const answer = Buffer.concat(chunks)
  const end = answer.indexOf('\r\n\r\n')
  const [statusLine = '', ...headerLines] = answer.subarray(0, end).toString('latin1').split('\r\n')
  return {
    status: Number(statusLine.split(' ')[1]),
    headers: Object.fromEntries(
      headerLines.map((line) => {
        const [name = '', ...value] = line.split(':')
        return [name.toLowerCase(), value.join(':').trim()]
      }),
    ),
    body: answer.subarray(end + 4),
  }
}
