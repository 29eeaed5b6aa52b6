/** What the user can act on; printed without a stack trace. */
export class LaunchError extends Error {}
/** Why no server can be started here, or undefined where one can. */
export function whyNot(): string | undefined
export function startNeo4j(options: { folder: string; jars?: string; port: number; password: string; say?: (line: string) => void }): Promise<{ uri: string; exited: Promise<number>; stop: () => Promise<void> }>
