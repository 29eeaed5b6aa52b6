/**
 * The questions with which the playground opens, one a tab. Their variables fit `samples/`: where the samples change, this
 * table alone has to follow.
 */
export const examples = {
  district: '东营区',
  post: '区长',
  on: '2021-06-01',
  programme: '“东优西拓、中心突破”',
  years: { from: '2019', to: '2023' },
  official: '燕雪英',
  year: 2021,
  words: '座谈会',
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
    variables: { district: examples.district, programme: examples.programme, ...examples.years },
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
    variables: { district: examples.district, post: examples.post, on: examples.on },
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
    variables: { district: examples.district, ...examples.years },
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
    variables: { district: examples.district, year: examples.year },
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
    variables: { name: examples.official },
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
    variables: { text: examples.words },
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
    variables: { query: examples.official },
  },
]

/** As the playground takes them. */
export const defaultTabs = tabs.map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) }))
