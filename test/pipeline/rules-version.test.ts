import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rulesVersion } from '../../src/pipeline/rules-version.ts'

const src = fileURLToPath(new URL('../../src', import.meta.url))

test('code built beside its sources has their version: no store is stale for having been filled by the other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-'))
  try {
    const built = join(folder, 'dist/pipeline/rules-version.ts')
    mkdirSync(join(folder, 'dist/pipeline'), { recursive: true })
    symlinkSync(src, join(folder, 'src'))
    copyFileSync(join(src, 'pipeline/rules-version.ts'), built)
    const other = (await import(built)) as { rulesVersion: typeof rulesVersion }
    expect(other.rulesVersion).not.toBe(rulesVersion)
    expect(other.rulesVersion()).toEqual(rulesVersion())
  } finally {
    rmSync(folder, { recursive: true })
  }
})
