const LOCAL_RE = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])$/
const PRIVATE_IP_RE =
  /^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|\[f[cde][\da-f:]+\])$/
const PRIVATE_NAME_RE =
  /^(?:[^.]+$|intranet\.|intra\.)|\.(?:local|intra|intranet|lan|internal|corp|home|localdomain|(?:rie|ader|intra|intranet)\.gouv\.fr)$/
const EXAMPLE_RE = /^(?:.+\.)?(?:example|exemple)(?:\.[a-z]+)?$|\.(?:test|invalid)$/

/** Who can open an address: anybody, one network, the machine itself; `example` is for nobody. */
export type HostReach = 'public' | 'network' | 'machine' | 'example'

/** Says who can open the pages of a host, by its name alone. */
export const judgeHost = (hostname: string): HostReach => {
  const host = hostname.toLowerCase().replace(/\.$/, '')
  if (LOCAL_RE.test(host)) return 'machine'
  if (EXAMPLE_RE.test(host)) return 'example'
  return PRIVATE_IP_RE.test(host) || PRIVATE_NAME_RE.test(host) ? 'network' : 'public'
}
