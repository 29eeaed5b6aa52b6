import type { GraphStore } from '../store/graph-store.ts'

/** How much the graph holds. */
export async function summary(store: GraphStore): Promise<{ documents: number; sources: number; officials: number; meetings: number; programmes: number; goals: number }> {
  const [documents, sources, officials, meetings, programmes, goals] = await Promise.all((['Document', 'Source', 'Official', 'Meeting', 'Programme', 'Goal'] as const).map((label) => store.count(label)))
  return { documents: documents!, sources: sources!, officials: officials!, meetings: meetings!, programmes: programmes!, goals: goals! }
}
