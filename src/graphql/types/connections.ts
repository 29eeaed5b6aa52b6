import type { ObjectRef } from '@pothos/core'
import { defineConnection, type Types } from '../connection.ts'
import { evidenceField } from '../evidence.ts'
import type { PageRow } from '../pages.ts'
import { District, DocumentType, Goal, Meeting, Official, Organisation, Post, Programme, Result, Tenure } from './refs.ts'

/** The lists of each type stand here, apart from the types' own files, since nearly every type has lists of others. */
export type EvidencedRow<N> = PageRow<N> & { readonly evidence?: unknown }

const evidenced = <N>(name: string, node: ObjectRef<Types, N, N>, description: string) =>
  defineConnection<N, EvidencedRow<N>>(name, node, description, (t) => ({ evidence: evidenceField(t, (edge) => edge.evidence) }))

export const OfficialConnection = evidenced('Official', Official, 'a list of officials')
export const MeetingConnection = evidenced('Meeting', Meeting, 'a list of meetings')
export const ProgrammeConnection = evidenced('Programme', Programme, 'a list of programmes')
export const OrganisationConnection = evidenced('Organisation', Organisation, 'a list of organisations')
export const GoalConnection = evidenced('Goal', Goal, 'a list of goals')
export const ResultConnection = evidenced('Result', Result, 'a list of results')
export const DocumentConnection = evidenced('Document', DocumentType, 'a list of documents')
export const PostConnection = defineConnection('Post', Post, 'a list of posts')
export const DistrictConnection = defineConnection('District', District, 'a list of divisions')
export const TenureConnection = evidenced('Tenure', Tenure, 'a list of tenures')
