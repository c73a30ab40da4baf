import path from 'node:path'
import { createHttpAnswer, RATE } from '../../.vuepress/assistants/node/createHttpAnswer.ts'

const { env } = process

/** The site for assistants, over the published files that `netlify.toml` puts beside this function. */
export default createHttpAnswer({
  dist: path.resolve(env.LAMBDA_TASK_ROOT ?? '', 'dist'),
  addresses: [env.URL, env.DEPLOY_PRIME_URL, env.DEPLOY_URL],
})

/** https://docs.netlify.com/build/functions/api/ and …/manage/security/secure-access-to-sites/rate-limiting/ */
export const config = {
  path: '/mcp',
  rateLimit: {
    windowLimit: RATE.limit,
    windowSize: RATE.seconds,
    aggregateBy: ['ip', 'domain'],
  },
}
