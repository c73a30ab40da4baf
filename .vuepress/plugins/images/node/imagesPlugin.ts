import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { App, Plugin } from 'vuepress/core'
import { createImageFiles } from './createImageFiles.ts'
import { guardPageImports, type ImportingPage } from './guardPageImports.ts'
import { imagesMarkdown } from './imagesMarkdown.ts'
import { lightenImages } from './lightenImages.ts'
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
 * Says which images pages may show, by one policy, and publishes photos and screenshots as WebP where that
 * is lighter: authors need not convert them. Takes the place of VuePress' `markdown.assets`.
 */
export const imagesPlugin = (): Plugin => ({
  name: 'images',

  extendsMarkdown: (md, app) => {
    md.use(imagesMarkdown, { files: readImageFiles(app), isBuild: app.env.isBuild })
  },

  extendsBundlerOptions: (options: ViteBundlerOptions, app) => {
    options.vuePluginOptions = addTemplateCheck(options.vuePluginOptions, app.env.isBuild)
    const files = readImageFiles(app)
    const { base } = app.options
    options.viteOptions ??= {}
    options.viteOptions.plugins = [
      ...(options.viteOptions.plugins ?? []),
      lightenImages({ cacheDir: app.dir.cache('images') }),
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
