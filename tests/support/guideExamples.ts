import { readFileSync } from 'node:fs'

interface Block {
  language: string
  text: string
}

/** The code blocks of a page, in order. `file` is the path of its Markdown. */
export const readBlocks = (file: string): Block[] =>
  Array.from(
    readFileSync(file, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms),
    ([, language, text]) => ({ language: language!, text: text! }),
  )

/** The block of a language that holds some words, and the outputs (`text`) that the page shows after it. */
export const findExample = (file: string, language: string, words: string) => {
  const blocks = readBlocks(file)
  const index = blocks.findIndex(
    (block) => block.language === language && block.text.includes(words),
  )
  if (index < 0) throw new Error(`no ${language} block of ${file} holds “${words}”`)
  const outputs = blocks.slice(index + 1).filter((block) => block.language === 'text')
  return { code: blocks[index]!.text, outputs: outputs.map(({ text }) => text) }
}
