/**
 * The UTF-16 unit at a place, 0 where a text has none. What `charCodeAt` gives there is NaN, and once it has, the engine
 * makes a call of it for good, and a slow search of a table that is asked for it.
 */
export const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0)
