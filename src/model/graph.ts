/** Labels of nodes that documents attest: each lives while at least one document mentions it. */
export const entityLabels = ['Official', 'Tenure', 'Post', 'Organisation', 'Meeting', 'Programme', 'Goal', 'Result', 'District'] as const
export type EntityLabel = (typeof entityLabels)[number]
export type NodeLabel = EntityLabel | 'Document' | 'Source' | 'Mention' | 'Judgement' | 'Doubt'

export type Property = string | number | boolean | readonly string[]
export type Properties = Readonly<Record<string, Property>>

/** The edges that carry evidence from documents, as (from)-[type]->(to). A closed list: statements are made from it. */
export const attestedEdges = [
  ['Official', 'PRESIDED', 'Meeting'],
  ['Official', 'SPOKE_AT', 'Meeting'],
  ['Official', 'ATTENDED', 'Meeting'],
  ['Organisation', 'PRESIDED', 'Meeting'],
  ['Organisation', 'SPOKE_AT', 'Meeting'],
  ['Organisation', 'ATTENDED', 'Meeting'],
  ['Meeting', 'HELD_BY', 'District'],
  ['Meeting', 'HELD_IN', 'District'],
  ['Meeting', 'OPENED', 'Tenure'],
  ['Meeting', 'CLOSED', 'Tenure'],
  ['Meeting', 'DISCUSSED', 'Programme'],
  ['Programme', 'OWNED_BY', 'District'],
  ['Programme', 'TARGETS', 'District'],
  ['Goal', 'UNDER', 'Programme'],
  ['Goal', 'TARGETS', 'District'],
  ['Result', 'UNDER', 'Programme'],
  ['Result', 'TARGETS', 'District'],
] as const
export type AttestedEdge = (typeof attestedEdges)[number]
/** `Official ATTENDED Meeting`: names one of `attestedEdges`. */
export type EdgeKind = `${AttestedEdge[0]} ${AttestedEdge[1]} ${AttestedEdge[2]}`

/** The edges that are part of a key: made with the node whose property names the other end, gone with it. */
export const structuralEdges = [
  ['Official', 'HELD', 'Tenure', 'officialId'],
  ['Tenure', 'IN', 'Post', 'postId'],
  ['Post', 'OF', 'District', 'divisionId'],
  ['Post', 'OF', 'Organisation', 'organisationId'],
  ['Organisation', 'OF', 'District', 'divisionId'],
  ['District', 'PART_OF', 'District', 'parentId'],
  ['Document', 'ABOUT', 'District', 'placeId'],
  ['Source', 'CARRIES', 'Document', 'documentId'],
] as const

/** `documentId:start-end`, in UTF-16 code units of the document's text. */
export type EvidenceRef = string

/** What one document says of one entity. `says` holds the values that the entity's own properties are folded from. */
export interface Attestation {
  readonly label: EntityLabel
  readonly id: string
  readonly evidence: readonly EvidenceRef[]
  readonly says: Readonly<Record<string, unknown>>
}

export interface EdgeAttestation {
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
  readonly evidence: readonly EvidenceRef[]
  readonly order?: number
  readonly onBehalfOf?: string
}

/** All that one document adds to the graph, given who its mentions are. */
export interface Contribution {
  readonly nodes: ReadonlyMap<string, Attestation>
  readonly edges: ReadonlyMap<string, EdgeAttestation>
}

export type MentionKind = 'official' | 'meeting'

/** One entity named in one document: what resolution compares. */
export interface Mention {
  readonly id: string
  readonly kind: MentionKind
  readonly documentId: string
  /** Key of the person or meeting in the document's facts. */
  readonly key: string
  readonly name: string
  /** Which of the mentions of that name in the document, from 0: part of the id. */
  readonly nth: number
  /** Only mentions of one block can be one entity. */
  readonly block: string
  /** Sorts mentions in time: date of publication, or last where unknown. */
  readonly published: string
  /** Compact values that comparisons read. */
  readonly features: readonly string[]
}

/** Two entities that may be one: too likely to pass over, not certain enough to link. For curators. */
export interface Doubt {
  readonly id: string
  /** Ids of two mentions, which lead to the entities; left < right. */
  readonly left: string
  readonly right: string
  readonly name: string
  readonly block: string
  readonly score: number
  /** How much a judgement would settle: more is more. */
  readonly value: number
}
