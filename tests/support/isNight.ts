/** Whether everything is tried, as `npm run test:long` does, or what stands for it, as `npm test` does. */
export const isNight = Boolean(process.env.TOUT)
