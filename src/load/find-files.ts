import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join, relative, resolve, sep } from 'node:path'
import { ZhengmaiError } from '../errors.ts'

/** A file to read, or a place that could not be read, with the reason. */
export interface FoundFile {
  /** Path to open. */
  readonly path: string
  /** Address of the file: relative to the base folder, with `/`. */
  readonly uri: string
  readonly bytes: number
  /** Why it, or the folder, cannot be read. */
  readonly problem?: string
}

/** What a folder's own README says is about its documents, and is none. It is read where it is named by itself. */
const describesFolder = /^readme(?:\.|$)/i

/** Endings that a folder is searched for. A file named by itself is read whatever its ending. */
const readableEndings: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.jsonl', '.ndjson', '.csv'])

/**
 * Expands files, folders and globs into files, each once, sorted by address so that runs are alike on every machine.
 * Folders are walked whole; a link that leads back into a folder already entered is left. What cannot be read is
 * returned with its problem. Throws `NO_INPUT` for a name that is neither file, folder nor matching pattern.
 */
export async function findFiles(names: readonly string[], base: string = process.cwd()): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>()
  const entered = new Set<string>()
  const uriOf = (path: string): string => relative(base, path).split(sep).join('/') || path
  const addFile = (path: string, bytes: number): void => void found.set(path, { path, uri: uriOf(path), bytes })
  const addProblem = (path: string, error: unknown): void =>
    void found.set(path, { path, uri: uriOf(path), bytes: 0, problem: error instanceof Error ? error.message : String(error) })

  const walk = async (folder: string): Promise<void> => {
    try {
      const real = await realpath(folder)
      if (entered.has(real)) return
      entered.add(real)
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || describesFolder.test(entry.name)) continue
        const path = join(folder, entry.name)
        try {
          const info = entry.isSymbolicLink() ? await stat(path) : entry
          if (info.isDirectory()) await walk(path)
          else if (info.isFile() && readableEndings.has(extname(path).toLowerCase())) addFile(path, (await stat(path)).size)
        } catch (error) {
          addProblem(path, error)
        }
      }
    } catch (error) {
      addProblem(folder, error)
    }
  }

  for (const name of names) {
    const path = resolve(base, name)
    const info = await stat(path).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' || error.code === 'ENOTDIR' ? undefined : error))
    if (info instanceof Error) addProblem(path, info)
    else if (info?.isDirectory()) await walk(path)
    else if (info) addFile(path, info.isFile() ? info.size : 0)
    else {
      const { glob, isDynamicPattern } = await import('tinyglobby')
      const matches = isDynamicPattern(name) ? await glob(name, { cwd: base, absolute: true, followSymbolicLinks: false }) : []
      if (matches.length === 0) throw new ZhengmaiError('NO_INPUT', `Nothing to read at “${name}”: no such file or folder, and no file matches it as a pattern.`)
      for (const match of matches) addFile(match, (await stat(match)).size)
    }
  }
  return [...found.values()].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
}
