import { builder } from '../builder.ts'
import type { DistrictRecord, DocumentRecord, MeetingRecord, OfficialRecord, OrganisationRecord, PostRecord, ProgrammeRecord, QuantityRecord, SourceRecord, TenureRecord } from '../records.ts'

/** References to the types of the graph, apart from their fields: so that each type's file may name all others. */
export const Official = builder.objectRef<OfficialRecord>('Official')
export const Tenure = builder.objectRef<TenureRecord>('Tenure')
export const Post = builder.objectRef<PostRecord>('Post')
export const Organisation = builder.objectRef<OrganisationRecord>('Organisation')
export const Meeting = builder.objectRef<MeetingRecord>('Meeting')
export const Programme = builder.objectRef<ProgrammeRecord>('Programme')
export const Goal = builder.objectRef<QuantityRecord>('Goal')
export const Result = builder.objectRef<QuantityRecord>('Result')
export const District = builder.objectRef<DistrictRecord>('District')
export const DocumentType = builder.objectRef<DocumentRecord>('Document')
export const Source = builder.objectRef<SourceRecord>('Source')
