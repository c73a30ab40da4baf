import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { App, Plugin } from 'vuepress/core'
import { createImageFiles } from './createImageFiles.ts'
import { guardPageImports, type ImportingPage } from './guardPageImports.ts'
import { lightenImages, type LightenOptions } from './lightenImages.ts'
import { serveEncodedImages } from './serveEncodedImages.ts'
import { checkTemplateAddresses } from './checkTemplateAddresses.ts'

const findPage = (app: App, file: string): ImportingPage | null => {
  const page = app.pagesMap[file]
  if (!page?.filePathRelative) return null
  const { script, scriptSetup } = page.sfcBlocks
  return { file: page.filePathRelative, hasScript: Boolean(script ?? scriptSetup) }
}

type VueOptions = NonNullable<ViteBundlerOptions['vuePluginOptions']>

const addTemplateCheck = (options: VueOptions = {}, isBuild: boolean): VueOptions => {
  const compilerOptions = options.template?.compilerOptions
  const nodeTransforms = [
    ...(compilerOptions?.nodeTransforms ?? []),
    checkTemplateAddresses({ isBuild }),
  ]
  return {
    ...options,
    template: { ...options.template, compilerOptions: { ...compilerOptions, nodeTransforms } },
  }
}

/**
 * Lets pages import the images that the policy accepts and nothing else, and publishes photos and
 * screenshots as WebP where that is lighter: authors need not convert them.
 */
export const imagesPlugin = ({ onRead }: Pick<LightenOptions, 'onRead'>): Plugin => ({
  name: 'images',

  extendsBundlerOptions: (options: ViteBundlerOptions, app) => {
    options.vuePluginOptions = addTemplateCheck(options.vuePluginOptions, app.env.isBuild)
    const files = readImageFiles(app)
    const { base } = app.options
    options.viteOptions ??= {}
    options.viteOptions.plugins = [
      ...(options.viteOptions.plugins ?? []),
      lightenImages({ cacheDir: app.dir.cache('images'), onRead }),
      serveEncodedImages(files, base),
      guardPageImports({
        base,
        files,
        findPage: (file) => findPage(app, file),
      }),
    ]
  },
})

const readImageFiles = (app: App) =>
  createImageFiles({ sourceDir: app.dir.source(), publicDir: app.dir.public() })
