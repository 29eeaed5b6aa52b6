/**
 * The questions with which the playground opens, one a tab. Their variables fit `samples/`: where the samples change, this
 * table alone has to follow.
 */
const examples = {
  presided: { district: '贵州省', programme: '大数据战略行动', from: '2016', to: '2021' },
  heldOn: { district: '上海市', post: '市长', on: '2021-06-01' },
  successions: { district: '北京市', from: '2022', to: '2023' },
  goals: { district: '北京市', year: 2023 },
  timeline: { name: '谌贻琴' },
  search: { text: '大数据' },
  around: { query: '谌贻琴' },
} as const

interface Tab {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const tabs: readonly Tab[] = [
  {
    query: `# Who presided at meetings about a programme in a district between two years?
query Presided($district: String!, $programme: String!, $from: String, $to: String) {
  meetings(district: $district, within: true, programme: $programme, from: $from, to: $to) {
    edges {
      node {
        date
        name
        participants(role: PRESIDED) {
          edges {
            node { ... on Official { id name } ... on Organisation { id name } }
            roles { role evidence { sentence uri } }
          }
        }
      }
      evidence { text sentence uri }
    }
  }
}`,
    variables: examples.presided,
  },
  {
    query: `# Who held a post on a date?
query HeldOn($district: String!, $post: String!, $on: String!) {
  tenures(district: $district, post: $post, on: $on) {
    edges {
      node {
        title
        basis(on: $on)
        start end firstSeen lastSeen
        official { id name }
        post { name district { fullName } }
        evidence(first: 3) { sentence uri }
      }
    }
  }
}`,
    variables: examples.heldOn,
  },
  {
    query: `# Who replaced whom at which session?
query Successions($district: String!, $from: String, $to: String) {
  successions(district: $district, within: true, from: $from, to: $to) {
    edges {
      node {
        meeting { date name }
        post { name district { name } }
        outgoing { title official { name } }
        outgoingInferred
        incoming { title official { name } }
        evidence { sentence uri }
      }
    }
  }
}`,
    variables: examples.successions,
  },
  {
    query: `# What did a work report promise for a year?
query Goals($district: String!, $year: Int) {
  goals(district: $district, year: $year, first: 50) {
    edges {
      node {
        action object value valueTo unit comparator modality deadline baseline
        programme { programme { name } }
        document { title published }
        evidence { sentence uri }
      }
    }
  }
}`,
    variables: examples.goals,
  },
  {
    query: `# One official's whole timeline, with evidence.
query Timeline($name: String!) {
  officials(name: $name) {
    edges {
      node {
        id name firstSeen lastSeen
        tenures { edges { node { title status start end firstSeen lastSeen post { name district { fullName } } evidence(first: 2) { sentence uri } } } }
        appearances { edges { node { date name } roles { role order evidence { sentence uri } } } }
        coAttendees(first: 5) { edges { node { name } count } }
      }
    }
  }
}`,
    variables: examples.timeline,
  },
  {
    query: `# Search names and titles.
query Search($text: String!) {
  search(text: $text) {
    exact
    node {
      __typename
      ... on Official { id name }
      ... on Meeting { id date meeting: name }
      ... on Programme { id programme: name owner { district { name } } }
      ... on Organisation { id organisation: name }
      ... on District { id fullName }
      ... on Document { id title published }
    }
  }
}`,
    variables: examples.search,
  },
  {
    query: `# What lies around somebody, for drawing.
query Around($query: String!) {
  subgraph(query: $query, depth: 2, limit: 60) {
    nodes { id type label distance }
    edges { source type target }
    complete
  }
}`,
    variables: examples.around,
  },
]

/**
 * As the playground takes them: the examples stand in the query itself as the variables' defaults, where they are seen and
 * changed at once (the playground drops the variables of tabs that it opens with).
 */
export const defaultTabs = tabs.map(({ query, variables }) => ({
  query: query.replace(/\$(\w+): (\w+!?)(?=[,)])/g, (declared, name: string) => `${declared} = ${JSON.stringify(variables[name])}`),
}))
