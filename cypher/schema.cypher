// @name schema
// Constraints first, then indexes on the same keys: the embedded engine builds the index that its MERGE needs from the second,
// Neo4j answers it with a notification. The other order fails on Neo4j.
CREATE CONSTRAINT official_id IF NOT EXISTS FOR (n:Official) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tenure_id IF NOT EXISTS FOR (n:Tenure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT post_id IF NOT EXISTS FOR (n:Post) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT programme_id IF NOT EXISTS FOR (n:Programme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT goal_id IF NOT EXISTS FOR (n:Goal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT result_id IF NOT EXISTS FOR (n:Result) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT district_id IF NOT EXISTS FOR (n:District) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;
CREATE INDEX official_id_index IF NOT EXISTS FOR (n:Official) ON (n.id);
CREATE INDEX tenure_id_index IF NOT EXISTS FOR (n:Tenure) ON (n.id);
CREATE INDEX post_id_index IF NOT EXISTS FOR (n:Post) ON (n.id);
CREATE INDEX organisation_id_index IF NOT EXISTS FOR (n:Organisation) ON (n.id);
CREATE INDEX meeting_id_index IF NOT EXISTS FOR (n:Meeting) ON (n.id);
CREATE INDEX programme_id_index IF NOT EXISTS FOR (n:Programme) ON (n.id);
CREATE INDEX goal_id_index IF NOT EXISTS FOR (n:Goal) ON (n.id);
CREATE INDEX result_id_index IF NOT EXISTS FOR (n:Result) ON (n.id);
CREATE INDEX district_id_index IF NOT EXISTS FOR (n:District) ON (n.id);
CREATE INDEX document_id_index IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX source_id_index IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE INDEX mention_id_index IF NOT EXISTS FOR (n:Mention) ON (n.id);
CREATE INDEX store_id_index IF NOT EXISTS FOR (n:Store) ON (n.id);
CREATE INDEX mention_block IF NOT EXISTS FOR (n:Mention) ON (n.block);
CREATE INDEX mention_document IF NOT EXISTS FOR (n:Mention) ON (n.documentId);
CREATE INDEX source_document IF NOT EXISTS FOR (n:Source) ON (n.documentId);
CREATE INDEX official_name IF NOT EXISTS FOR (n:Official) ON (n.name);
CREATE INDEX programme_name IF NOT EXISTS FOR (n:Programme) ON (n.name);
CREATE INDEX district_name IF NOT EXISTS FOR (n:District) ON (n.name);
CREATE INDEX post_name IF NOT EXISTS FOR (n:Post) ON (n.name);
CREATE INDEX meeting_month IF NOT EXISTS FOR (n:Meeting) ON (n.month);
CREATE INDEX document_month IF NOT EXISTS FOR (n:Document) ON (n.month);
