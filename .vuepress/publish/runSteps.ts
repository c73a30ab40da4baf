import { checkDeclarations, createOutput } from './createOutput.ts'
import type { BuiltApp, PlacedStep } from './Step.ts'

/**
 * Writes what goes beside the pages: every step says what it will write, then each writes in turn.
 *
 * @param onStep - told of each step as it starts
 * @throws what a step throws, and Error for an address that is declared wrongly or not at all
 */
export const runSteps = async (
  app: BuiltApp,
  steps: readonly PlacedStep[],
  onStep: (step: PlacedStep) => void = () => {},
): Promise<void> => {
  const declared = await Promise.all(
    steps.map(async (step) => ({
      step,
      name: step.name,
      addresses: new Set(await step.addresses(app)),
    })),
  )
  checkDeclarations(
    declared,
    app.pages.map(({ path }) => path),
  )
  for (const { step, ...declaration } of declared) {
    onStep(step)
    await step.write(app, createOutput(app.dir.dest(), declaration))
  }
}
