import type { client } from './fixture.ts'

/** Queries that send every read of `cypher/` at least once, over whatever the store holds: for comparing stores. */
const lists = ['officials', 'tenures', 'posts', 'organisations', 'meetings', 'programmes', 'goals', 'results', 'districts', 'documents'] as const
const evidence = 'evidence { start end text sentence uri document { id sources { id uri } } }'

const details: Readonly<Record<string, string>> = {
  official: `name aliases mentions(first: 3) { edges { cursor node { id name document { id } } } } firstSeen lastSeen then: tenures(first: 5, knownBy: "2021-12-31") { edges { node { id end } } } tenures(first: 5) { edges { cursor ${evidence} node { id title status start end firstSeen lastSeen actingSince fullSince inferredEnd basis(on: "2021-06-01") openedBy { meeting { id } ${evidence} } closedBy { meeting { id } } predecessor { id } successor { id } } } } appearances(first: 5) { edges { node { id } roles { role order onBehalfOf { id } ${evidence} } } } coAttendees(first: 3) { edges { cursor count node { id } meetings(first: 3) { id } } } documents(first: 3) { edges { node { id } ${evidence} } }`,
  tenure: `title official { id } post { id } documents { edges { node { id } } }`,
  post: 'name role level seats district { id } organisation { id } holders { edges { node { id } } } then: holders(on: "2021-06-01", knownBy: "2022-12-31") { edges { node { id end } } }',
  organisation: `name district { id } posts { edges { node { id } } } appearances { edges { node { id } roles { role } } } ${evidence}`,
  meeting: `name mentions { edges { node { id } } } date kind venue heldBy { district { id } ${evidence} } heldIn { district { id } } participants { edges { cursor node { ... on Node { id } } roles { role order } } } speeches { official { id } text evidence { start end } } programmes { edges { node { id } } } opened { tenure { id } } closed { tenure { id } } documents { edges { node { id } } }`,
  programme: `name aliases owner { district { id } } targets { district { id } } meetings(first: 5) { edges { node { id } ${evidence} } } goals { edges { node { id } } } results { edges { node { id } } } sameName { id } ${evidence}`,
  goal: `object value valueTo unit year partOf { id } programme { programme { id } ${evidence} } district { id } document { id } ${evidence}`,
  result: `object value unit year programme { programme { id } } ${evidence}`,
  district: 'name fullName level validFrom validTo parent { id } children(first: 3) { edges { node { id } } } successors { id } predecessors { id } officials(first: 5) { edges { node { id } } } posts { edges { node { id } } } organisations { edges { node { id } } } meetings(within: true, first: 5) { edges { node { id } } } programmes { edges { node { id } } } goals { edges { node { id } } } results { edges { node { id } } } documents(first: 5) { edges { node { id } } }',
  document: `title genre published text sources { uri } place { district { id } } officials { edges { node { id } ${evidence} } } meetings { edges { node { id } } } programmes { edges { node { id } } } goals { edges { node { id } } } results { edges { node { id } } } diagnostics { code }`,
}

const filtered = [
  'meetings(district: "370500", within: true, from: "2019", to: "2020", kind: "调度会")',
  'meetings(programme: "“1号”工程", from: "2018-06")',
  ...['officials', 'meetings', 'programmes', 'organisations', 'goals', 'results'].map((list) => `${list}(knownBy: "2021-12-31")`),
  'tenures(on: "2019-01-01")',
  'tenures(district: "东营区", post: "区长", on: "2021-06-01")',
  'tenures(post: "区长")',
  'officials(district: "370502", post: "副区长")',
  'officials(name: "王安平")',
  'officials(district: "370500", within: true)',
  'programmes(owner: "370502")',
  'programmes(name: "“东优西拓”战略")',
  'goals(district: "370502", year: 2022, unit: "套")',
  'goals(programme: "“东优西拓”战略")',
  'results(programme: "“东优西拓”战略")',
  'documents(district: "370502", genre: "work-report")',
  'documents(title: "标题")',
  'posts(role: "government-head")',
  'posts(name: "区长")',
  'posts(district: "370502")',
  'districts(name: "山东省东营市东营区")',
  'districts(parent: "370500")',
  'districts(level: "province")',
  'organisations(name: "区住建局")',
  'organisations(district: "370502")',
]

export async function readOperations(api: ReturnType<typeof client>): Promise<string[]> {
  const operations = ['{ counts { documents officials meetings goals } }', '{ reviewQueue(first: 5) { edges { cursor node { name score value left { id } right { id } } } } judgements { id } }', '{ search(text: "推进") { exact node { __typename } } }', '{ successions(district: "370500", within: true) { edges { cursor node { meeting { id } post { id } outgoing { id } outgoingInferred incoming { id } } } } }']
  const ids: Record<string, string[]> = {}
  for (const list of lists) {
    const query = (page: string): string => `{ ${list}(${page}) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`
    const { body } = await api.raw(query('first: 20'))
    const edges = (body.data![list] as { edges: { cursor: string; node: { id: string } }[] }).edges
    ids[list] = edges.map(({ node }) => node.id)
    operations.push(query('first: 3'), ...(edges.length > 2 ? [query(`first: 7, after: "${edges[2]!.cursor}"`)] : []))
  }
  ids['districts'] = ['370502', '370500', '100000']
  for (const [type, fields] of Object.entries(details)) for (const id of ids[`${type}s`]!.slice(0, 5)) operations.push(`{ ${type}(id: "${id}") { ${fields} } }`)
  for (const list of filtered) operations.push(`{ ${list} { edges { cursor node { id } } pageInfo { hasNextPage } } }`)
  const [official, other] = ids['officials']!
  operations.push(
    `{ meetings(official: "${official}", programme: "“1号”工程", district: "370502") { edges { node { id } } } }`,
    `{ tenures(official: "${other}", district: "370502") { edges { node { id } } } }`,
    `{ node(id: "${official}") { id } nodes(ids: ["${official}", "370502", "official-00000000000000000000"]) { id } }`,
  )
  for (const [list, some] of Object.entries(ids)) if (list !== 'documents') operations.push(`{ subgraph(centers: ["${some[0]}"], depth: 2, limit: 80) { nodes { id type label date distance } edges { source type target ${evidence} } complete } }`)
  operations.push('{ subgraph(query: "李清河", depth: 2) { nodes { id node { id } } edges { source type target } } }')
  return operations
}
