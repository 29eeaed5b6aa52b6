import type { Counts } from './types/counts.ts'

const shown: readonly (readonly [keyof Counts, string])[] = [
  ['documents', 'documents'],
  ['officials', 'officials'],
  ['tenures', 'tenures'],
  ['posts', 'posts'],
  ['organisations', 'organisations'],
  ['meetings', 'meetings'],
  ['programmes', 'programmes'],
  ['goals', 'goals'],
  ['results', 'results'],
  ['districts', 'divisions'],
]

/** A plain page that says what is here. */
export const landingPage = (counts: Counts, engine: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Zhengmai · 政脉</title>
<style>
  :root { color-scheme: light dark; --ink: light-dark(#1d1d1f, #f2f2f2); --soft: light-dark(#63636b, #a5a5ad); --paper: light-dark(#fbfaf8, #161618); --card: light-dark(#fff, #212124); --line: light-dark(#e6e3dd, #35353a); --accent: light-dark(#a6271c, #f0857a) }
  * { box-sizing: border-box }
  body { margin: 0; font: 16px/1.6 system-ui, "Noto Sans SC", sans-serif; color: var(--ink); background: var(--paper) }
  main { max-width: 46rem; margin: 0 auto; padding: 4rem 1.5rem }
  h1 { margin: 0; font-size: 2.4rem; letter-spacing: -0.02em } h1 span { color: var(--accent) }
  p { color: var(--soft); margin: 0.5rem 0 2rem }
  ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); gap: 0.75rem; margin: 0 0 2.5rem }
  li { background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; padding: 0.8rem 1rem }
  li b { display: block; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums }
  li, footer { color: var(--soft); font-size: 0.9rem } li b { color: var(--ink) }
  nav a { display: block; background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; padding: 1rem 1.2rem; margin: 0 0 0.75rem; text-decoration: none; color: var(--soft) }
  nav a:hover, nav a:focus-visible { border-color: var(--accent) } nav strong { display: block; color: var(--accent) }
</style>
<main>
  <h1><span>政脉</span> Zhengmai</h1>
  <p>Officials, places, meetings and programmes of Chinese local government, read from documents: every fact with the sentence that says so.</p>
  <ul>${shown.map(([key, label]) => `<li><b>${counts[key].toLocaleString('en-US')}</b>${label}</li>`).join('')}</ul>
  <nav>
    <a href="/graphql"><strong>Playground</strong>Ask the graph in GraphQL; ready-made questions are open as tabs.</a>
    <a href="/health"><strong>Health</strong>State of the server, for machines.</a>
  </nav>
  <footer>Store: ${engine}</footer>
</main>
</html>
`
