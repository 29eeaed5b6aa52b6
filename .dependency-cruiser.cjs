/** Who may import whom. One rule a row; the README's map says the same in words. */
const ours = (folder) => `^src/${folder}/`
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', comment: 'A cycle has no first file to read.', severity: 'error', from: {}, to: { circular: true } },
    only('model-alone', 'Pure types: nothing else of ours.', ours('model'), [ours('model')]),
    only('errors-alone', 'Errors are imported by all, and import nothing.', '^src/errors', []),
    only('language', 'Small pure functions over the model.', ours('language'), [ours('model'), '^src/errors', ours('language')]),
    only('lexicon', 'Data over language.', ours('lexicon'), [ours('model'), '^src/errors', ours('language'), ours('lexicon')]),
    only('gazetteer', 'Divisions over lexicon and language.', ours('gazetteer'), [ours('model'), '^src/errors', ours('language'), ours('lexicon'), ours('gazetteer')]),
    ...['load', 'clean', 'extract', 'resolve'].map((stage) =>
      only(`${stage}-no-other-stage`, 'Stages never import one another: the pipeline joins them.', ours(stage), [ours('model'), '^src/errors', ours('language'), ours('lexicon'), ours('gazetteer'), ours(stage)])),
    only('store', 'A store knows the model, not the stages; an adapter also its client library.', ours('store'), [ours('model'), '^src/errors', ours('language'), ours('store')]),
    { name: 'client-libraries-in-adapters', comment: 'Only an adapter knows its engine.', severity: 'error', from: { pathNot: '^src/store/adapters/' }, to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' } },
    ...['graphql', 'export'].map((folder) =>
      only(`${folder}-reads-through-the-port`, 'Reads the store through its port; verbs that write come in the context.', ours(folder), [ours('model'), '^src/errors', ours('language'), ours('gazetteer'), ours('store'), ours(folder)])),
    { name: 'graphql-no-adapters', comment: 'The port, never an engine.', severity: 'error', from: { path: '^src/(graphql|export|pipeline)' }, to: { path: '^src/store/adapters/' } },
    only('pipeline', 'The four stages and the store.', '^src/pipeline', [ours('model'), '^src/errors', ours('language'), ours('lexicon'), ours('gazetteer'), ours('load'), ours('clean'), ours('extract'), ours('resolve'), ours('store'), '^src/pipeline']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    parser: 'swc',
  },
}
