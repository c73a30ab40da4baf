import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { Plugin } from 'vuepress/core'
import { lightenImages } from './lightenImages.ts'

/** Publishes the photos and screenshots of pages as WebP where that is lighter: authors need not convert them. */
export const imagesPlugin = (): Plugin => ({
  name: 'images',
  extendsBundlerOptions: (options: ViteBundlerOptions, app) => {
    options.viteOptions ??= {}
    options.viteOptions.plugins = [
      ...(options.viteOptions.plugins ?? []),
      lightenImages({ cacheDir: app.dir.cache('images') }),
    ]
  },
})
