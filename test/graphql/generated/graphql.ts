/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How somebody took part in a meeting. */
export type Role =
  /** 出席, 参加: was there. */
  | 'ATTENDED'
  /** 主持: led the meeting. */
  | 'PRESIDED'
  /** 讲话, 发言, 汇报: spoke at it. */
  | 'SPOKE_AT';

/** What can be searched for. */
export type SearchKind =
  /** Divisions, by name. */
  | 'DISTRICT'
  /** Documents, by title. */
  | 'DOCUMENT'
  /** Meetings, by name. */
  | 'MEETING'
  /** Officials, by name. */
  | 'OFFICIAL'
  /** Organisations, by name. */
  | 'ORGANISATION'
  /** Programmes, by name. */
  | 'PROGRAMME';

/** How far a post is known to have been held on a day. */
export type TenureBasis =
  /** The day lies between two known dates of which at least one is only a sighting. */
  | 'BETWEEN'
  /** No known dates enclose the day. */
  | 'NONE'
  /** A document of that very day shows its holder in the post. */
  | 'SEEN'
  /** The day lies between a stated start and a stated end. */
  | 'STATED';

export type KnownByQueryVariables = Exact<{
  district: string;
  post: string;
  on?: string | null | undefined;
  by?: string | null | undefined;
}>;


export type KnownByQuery = { readonly tenures: { readonly edges: ReadonlyArray<{ readonly node: { readonly start: string | null, readonly end: string | null, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly actingSince: string | null, readonly fullSince: string | null, readonly inferredEnd: string | null, readonly official: { readonly name: string, readonly appearances: { readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null }, readonly roles: ReadonlyArray<{ readonly role: Role }> }> }, readonly tenures: { readonly edges: ReadonlyArray<{ readonly node: { readonly start: string | null, readonly lastSeen: string | null } }> } } } }> } };

export type MeetingsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  district?: string | null | undefined;
  within?: boolean | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  kind?: string | null | undefined;
  programme?: string | null | undefined;
  official?: string | null | undefined;
}>;


export type MeetingsQuery = { readonly meetings: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null }, readonly evidence: ReadonlyArray<{ readonly text: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type MeetingsNestedQueryVariables = Exact<{
  first: number;
}>;


export type MeetingsNestedQuery = { readonly meetings: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly heldBy: ReadonlyArray<{ readonly district: { readonly name: string, readonly parent: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string | null }> }>, readonly participants: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<{ readonly role: Role, readonly order: number | null }>, readonly node:
              | { readonly official: string, readonly tenures: { readonly edges: ReadonlyArray<{ readonly node: { readonly title: string | null, readonly post: { readonly name: string, readonly district: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string | null, readonly uri: string | null }> } }> } }
              | { readonly organisation: string }
             }> }, readonly programmes: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly owner: { readonly district: { readonly name: string } } | null }, readonly evidence: ReadonlyArray<{ readonly text: string | null }> }> }, readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly title: string | null, readonly sources: ReadonlyArray<{ readonly uri: string }> } }> } } }> } };

export type MeetingDetailQueryVariables = Exact<{
  id: string;
}>;


export type MeetingDetailQuery = { readonly meeting: { readonly name: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly node:
          | { readonly name: string }
          | { readonly name: string }
        , readonly roles: ReadonlyArray<{ readonly role: Role, readonly order: number | null, readonly evidence: ReadonlyArray<{ readonly text: string | null }> }> }> }, readonly opened: ReadonlyArray<{ readonly tenure: { readonly official: { readonly name: string }, readonly post: { readonly name: string } }, readonly evidence: ReadonlyArray<{ readonly text: string | null, readonly sentence: string | null }> }>, readonly closed: ReadonlyArray<{ readonly tenure: { readonly official: { readonly name: string }, readonly post: { readonly name: string } }, readonly evidence: ReadonlyArray<{ readonly text: string | null }> }>, readonly heldBy: ReadonlyArray<{ readonly district: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly text: string | null }> }>, readonly speeches: ReadonlyArray<{ readonly text: string, readonly official: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly text: string | null }> }> } | null };

export type OfficialTimelineQueryVariables = Exact<{
  name: string;
}>;


export type OfficialTimelineQuery = { readonly officials: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly tenures: { readonly edges: ReadonlyArray<{ readonly node: { readonly title: string | null, readonly status: string | null, readonly start: string | null, readonly end: string | null, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly predecessor: { readonly official: { readonly name: string } } | null, readonly successor: { readonly official: { readonly name: string } } | null, readonly post: { readonly name: string, readonly seats: string | null, readonly district: { readonly id: string, readonly name: string } | null, readonly organisation: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly text: string | null, readonly sentence: string | null, readonly uri: string | null, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string | null } }> } }> }, readonly appearances: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly date: string | null }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly order: number | null, readonly evidence: ReadonlyArray<{ readonly text: string | null, readonly sentence: string | null }> }> }> }, readonly coAttendees: { readonly edges: ReadonlyArray<{ readonly count: number, readonly node: { readonly name: string }, readonly meetings: ReadonlyArray<{ readonly name: string }> }> }, readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null }, readonly evidence: ReadonlyArray<{ readonly text: string | null }> }> }, readonly evidence: ReadonlyArray<{ readonly text: string | null }> } }> } };

export type HeldOnQueryVariables = Exact<{
  district?: string | null | undefined;
  post?: string | null | undefined;
  on: string;
}>;


export type HeldOnQuery = { readonly tenures: { readonly edges: ReadonlyArray<{ readonly node: { readonly basis: TenureBasis, readonly title: string | null, readonly official: { readonly name: string }, readonly post: { readonly name: string } } }> } };

export type SuccessionsQueryVariables = Exact<{
  district: string;
  within?: boolean | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  post?: string | null | undefined;
}>;


export type SuccessionsQuery = { readonly successions: { readonly edges: ReadonlyArray<{ readonly node: { readonly outgoingInferred: boolean, readonly meeting: { readonly name: string, readonly date: string | null }, readonly post: { readonly name: string }, readonly outgoing: ReadonlyArray<{ readonly official: { readonly name: string } }>, readonly incoming: ReadonlyArray<{ readonly official: { readonly name: string } }>, readonly evidence: ReadonlyArray<{ readonly text: string | null }> } }> } };

export type DistrictOverviewQueryVariables = Exact<{
  id: string;
}>;


export type DistrictOverviewQuery = { readonly district: { readonly id: string, readonly code: string | null, readonly name: string, readonly fullName: string | null, readonly parent: { readonly name: string } | null, readonly children: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }> }, readonly officials: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }> }, readonly posts: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly holders: { readonly edges: ReadonlyArray<{ readonly node: { readonly official: { readonly name: string } } }> } } }> }, readonly organisations: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }> }, readonly meetings: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }> }, readonly programmes: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly sameName: ReadonlyArray<{ readonly owner: { readonly district: { readonly name: string } } | null }> } }> }, readonly goals: { readonly edges: ReadonlyArray<{ readonly node: { readonly object: string | null, readonly value: number | null, readonly unit: string | null, readonly year: number | null, readonly partOf: { readonly object: string | null } | null, readonly programme: { readonly programme: { readonly name: string } } | null, readonly evidence: ReadonlyArray<{ readonly text: string | null }> } }> }, readonly results: { readonly edges: ReadonlyArray<{ readonly node: { readonly object: string | null, readonly value: number | null, readonly unit: string | null } }> }, readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly title: string | null, readonly genre: string | null, readonly published: string | null } }> } } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly exact: boolean, readonly node:
      | { readonly __typename: 'District', readonly id: string, readonly district: string }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string | null }
      | { readonly __typename: 'Meeting', readonly id: string, readonly meeting: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly organisation: string }
      | { readonly __typename: 'Programme', readonly id: string, readonly programme: string }
     }> };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { readonly node:
    | { readonly __typename: 'District', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Goal', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Official', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Programme', readonly id: string }
    | { readonly __typename: 'Result', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
   | null };

export type AroundQueryVariables = Exact<{
  centers?: ReadonlyArray<string> | string | null | undefined;
  query?: string | null | undefined;
  depth?: number;
  limit?: number;
}>;


export type AroundQuery = { readonly subgraph: { readonly complete: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly label: string, readonly distance: number }>, readonly edges: ReadonlyArray<{ readonly source: string, readonly type: string, readonly target: string, readonly evidence: ReadonlyArray<{ readonly text: string | null }> }> } };

export type DocumentQueryVariables = Exact<{
  id: string;
}>;


export type DocumentQuery = { readonly document: { readonly title: string | null, readonly text: string | null, readonly genre: string | null, readonly published: string | null, readonly sources: ReadonlyArray<{ readonly uri: string }>, readonly place: { readonly district: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly text: string | null }> } | null, readonly officials: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly text: string | null }> }> }, readonly meetings: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }> }, readonly programmes: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }> }, readonly goals: { readonly edges: ReadonlyArray<{ readonly node: { readonly object: string | null } }> }, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly message: string }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const KnownByDocument = new TypedDocumentString(`
    query KnownBy($district: String!, $post: String!, $on: String, $by: String) {
  tenures(district: $district, post: $post, on: $on, knownBy: $by) {
    edges {
      node {
        start
        end
        firstSeen
        lastSeen
        actingSince
        fullSince
        inferredEnd
        official {
          name
          appearances(knownBy: $by) {
            edges {
              node {
                date
              }
              roles {
                role
              }
            }
          }
          tenures(knownBy: $by) {
            edges {
              node {
                start
                lastSeen
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KnownByQuery, KnownByQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($first: Int! = 20, $after: String, $district: String, $within: Boolean, $from: String, $to: String, $kind: String, $programme: String, $official: ID) {
  meetings(
    first: $first
    after: $after
    district: $district
    within: $within
    from: $from
    to: $to
    kind: $kind
    programme: $programme
    official: $official
  ) {
    edges {
      cursor
      node {
        id
        name
        date
        kind
      }
      evidence {
        text
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingsNestedDocument = new TypedDocumentString(`
    query MeetingsNested($first: Int!) {
  meetings(first: $first) {
    edges {
      node {
        name
        heldBy {
          district {
            name
            parent {
              name
            }
          }
          evidence {
            sentence
          }
        }
        participants(first: 10) {
          edges {
            roles {
              role
              order
            }
            node {
              ... on Official {
                official: name
                tenures(first: 5) {
                  edges {
                    node {
                      title
                      post {
                        name
                        district {
                          name
                        }
                      }
                      evidence {
                        sentence
                        uri
                      }
                    }
                  }
                }
              }
              ... on Organisation {
                organisation: name
              }
            }
          }
        }
        programmes {
          edges {
            node {
              name
              owner {
                district {
                  name
                }
              }
            }
            evidence {
              text
            }
          }
        }
        documents {
          edges {
            node {
              title
              sources {
                uri
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsNestedQuery, MeetingsNestedQueryVariables>;
export const MeetingDetailDocument = new TypedDocumentString(`
    query MeetingDetail($id: ID!) {
  meeting(id: $id) {
    name
    participants {
      edges {
        node {
          ... on Official {
            name
          }
          ... on Organisation {
            name
          }
        }
        roles {
          role
          order
          evidence {
            text
          }
        }
      }
    }
    opened {
      tenure {
        official {
          name
        }
        post {
          name
        }
      }
      evidence {
        text
        sentence
      }
    }
    closed {
      tenure {
        official {
          name
        }
        post {
          name
        }
      }
      evidence {
        text
      }
    }
    heldBy {
      district {
        name
      }
      evidence {
        text
      }
    }
    speeches {
      official {
        name
      }
      text
      evidence {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingDetailQuery, MeetingDetailQueryVariables>;
export const OfficialTimelineDocument = new TypedDocumentString(`
    query OfficialTimeline($name: String!) {
  officials(name: $name) {
    edges {
      node {
        id
        name
        tenures {
          edges {
            node {
              title
              status
              start
              end
              firstSeen
              lastSeen
              predecessor {
                official {
                  name
                }
              }
              successor {
                official {
                  name
                }
              }
              post {
                name
                seats
                district {
                  id
                  name
                }
                organisation {
                  name
                }
              }
              evidence {
                text
                sentence
                uri
                start
                end
                document {
                  id
                  title
                }
              }
            }
          }
        }
        appearances {
          edges {
            node {
              id
              name
              date
            }
            roles {
              role
              order
              evidence {
                text
                sentence
              }
            }
          }
        }
        coAttendees {
          edges {
            node {
              name
            }
            count
            meetings {
              name
            }
          }
        }
        documents {
          edges {
            node {
              id
              title
            }
            evidence {
              text
            }
          }
        }
        evidence {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficialTimelineQuery, OfficialTimelineQueryVariables>;
export const HeldOnDocument = new TypedDocumentString(`
    query HeldOn($district: String, $post: String, $on: String!) {
  tenures(district: $district, post: $post, on: $on) {
    edges {
      node {
        basis(on: $on)
        title
        official {
          name
        }
        post {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeldOnQuery, HeldOnQueryVariables>;
export const SuccessionsDocument = new TypedDocumentString(`
    query Successions($district: String!, $within: Boolean, $from: String, $to: String, $post: String) {
  successions(
    district: $district
    within: $within
    from: $from
    to: $to
    post: $post
  ) {
    edges {
      node {
        meeting {
          name
          date
        }
        post {
          name
        }
        outgoing {
          official {
            name
          }
        }
        outgoingInferred
        incoming {
          official {
            name
          }
        }
        evidence {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuccessionsQuery, SuccessionsQueryVariables>;
export const DistrictOverviewDocument = new TypedDocumentString(`
    query DistrictOverview($id: ID!) {
  district(id: $id) {
    id
    code
    name
    fullName
    parent {
      name
    }
    children(first: 3) {
      edges {
        node {
          name
        }
      }
    }
    officials {
      edges {
        node {
          name
        }
      }
    }
    posts {
      edges {
        node {
          name
          holders {
            edges {
              node {
                official {
                  name
                }
              }
            }
          }
        }
      }
    }
    organisations {
      edges {
        node {
          name
        }
      }
    }
    meetings(within: true) {
      edges {
        node {
          name
        }
      }
    }
    programmes {
      edges {
        node {
          name
          sameName {
            owner {
              district {
                name
              }
            }
          }
        }
      }
    }
    goals {
      edges {
        node {
          object
          value
          unit
          year
          partOf {
            object
          }
          programme {
            programme {
              name
            }
          }
          evidence {
            text
          }
        }
      }
    }
    results {
      edges {
        node {
          object
          value
          unit
        }
      }
    }
    documents {
      edges {
        node {
          title
          genre
          published
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DistrictOverviewQuery, DistrictOverviewQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!]) {
  search(text: $text, kinds: $kinds) {
    exact
    node {
      __typename
      ... on Official {
        id
        name
      }
      ... on Meeting {
        id
        meeting: name
      }
      ... on Programme {
        id
        programme: name
      }
      ... on Organisation {
        id
        organisation: name
      }
      ... on District {
        id
        district: name
      }
      ... on Document {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const NodeDocument = new TypedDocumentString(`
    query Node($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($centers: [ID!], $query: String, $depth: Int! = 1, $limit: Int! = 100) {
  subgraph(centers: $centers, query: $query, depth: $depth, limit: $limit) {
    nodes {
      id
      type
      label
      distance
    }
    edges {
      source
      type
      target
      evidence {
        text
      }
    }
    complete
  }
}
    `) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!) {
  document(id: $id) {
    title
    text
    genre
    published
    sources {
      uri
    }
    place {
      district {
        name
      }
      evidence {
        text
      }
    }
    officials {
      edges {
        node {
          name
        }
        evidence {
          text
        }
      }
    }
    meetings {
      edges {
        node {
          name
        }
      }
    }
    programmes {
      edges {
        node {
          name
        }
      }
    }
    goals {
      edges {
        node {
          object
        }
      }
    }
    diagnostics {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;