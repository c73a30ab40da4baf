import type { Plugin } from 'vuepress/core'
import type { Driver } from './Driver.ts'
import { runSteps } from './runSteps.ts'
import type { PlacedStep } from './Step.ts'

export interface PublishOptions extends Pick<Driver, 'onStep' | 'refuse'> {
  steps: readonly PlacedStep[]
}

/** Writes what goes beside the pages once VuePress has written them: the one hook of the kind. */
export const publishPlugin = ({ steps, onStep, refuse }: PublishOptions): Plugin => ({
  name: 'publish',
  onGenerated: async (app) => {
    try {
      await runSteps(app, steps, ({ name }) => onStep?.(name))
    } catch (error) {
      if (!refuse) throw error
      await refuse(error)
    }
  },
})
