-- Typing errors and parts of compound words are found by their letters, three at a time.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "searchText" tsvector GENERATED ALWAYS AS (to_tsvector('danish', "text")) STORED;

-- AlterTable
ALTER TABLE "Thread" ADD COLUMN     "searchText" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('danish', "title"), 'A')) STORED;

-- The template has grown: all its fields are searched.
DROP INDEX "PracticeRevision_searchText_idx";
ALTER TABLE "PracticeRevision" DROP COLUMN "searchText";
ALTER TABLE "PracticeRevision" ADD COLUMN "searchText" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('danish', "title" || ' ' || "model"), 'A') ||
  setweight(to_tsvector('danish', "problem" || ' ' || "targetGroup" || ' ' || "content"), 'B') ||
  setweight(to_tsvector('danish', "notWorking" || ' ' || "coreElements" || ' ' || "effect" || ' ' || "implementation" || ' ' || "steps"
    || ' ' || "anchoring" || ' ' || "partners" || ' ' || "sectors" || ' ' || "whoMayStart" || ' ' || "familyPart" || ' ' || "law"
    || ' ' || "citizensVoice" || ' ' || "economy" || ' ' || "sources"), 'C')
) STORED;
CREATE INDEX "PracticeRevision_searchText_idx" ON "PracticeRevision" USING GIN ("searchText");

-- CreateTable
CREATE TABLE "SynonymGroup" (
    "id" UUID NOT NULL,
    "words" TEXT[],
    "changedById" UUID,
    "changedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SynonymGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "SynonymGroup_changedById_idx" ON "SynonymGroup"("changedById");

-- CreateIndex
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING GIN ("word" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Post_searchText_idx" ON "Post" USING GIN ("searchText");

-- CreateIndex
CREATE INDEX "Thread_searchText_idx" ON "Thread" USING GIN ("searchText");

-- AddForeignKey
ALTER TABLE "SynonymGroup" ADD CONSTRAINT "SynonymGroup_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Keeps the list of words up with what is published or said. Drafts are left out; a word stays when its text is gone, which is
-- why the list only widens searches.
CREATE FUNCTION note_search_words(said text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SearchWord" ("word")
  SELECT word FROM unnest(tsvector_to_array(to_tsvector('simple', said))) AS word
  WHERE length(word) BETWEEN 4 AND 40 AND word !~ '[0-9@./_-]'
  ORDER BY word
  ON CONFLICT DO NOTHING
$$;

CREATE FUNCTION note_words_of_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_search_words(concat_ws(' ', NEW."title", NEW."model", NEW."problem", NEW."targetGroup", NEW."content", NEW."notWorking",
    NEW."coreElements", NEW."effect", NEW."implementation", NEW."steps", NEW."anchoring", NEW."partners", NEW."sectors",
    NEW."whoMayStart", NEW."familyPart", NEW."law", NEW."citizensVoice", NEW."economy", NEW."sources"));
  RETURN NULL;
END
$$;
CREATE TRIGGER "PracticeRevision_words_of_new" AFTER INSERT ON "PracticeRevision"
  FOR EACH ROW WHEN (NEW."number" IS NOT NULL) EXECUTE FUNCTION note_words_of_revision();
CREATE TRIGGER "PracticeRevision_words_of_published" AFTER UPDATE OF "number" ON "PracticeRevision"
  FOR EACH ROW WHEN (NEW."number" IS NOT NULL) EXECUTE FUNCTION note_words_of_revision();

CREATE FUNCTION note_words_of_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_search_words(NEW."text");
  RETURN NULL;
END
$$;
CREATE TRIGGER "Post_words" AFTER INSERT OR UPDATE OF "text" ON "Post" FOR EACH ROW EXECUTE FUNCTION note_words_of_post();

CREATE FUNCTION note_words_of_thread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_search_words(NEW."title");
  RETURN NULL;
END
$$;
CREATE TRIGGER "Thread_words" AFTER INSERT OR UPDATE OF "title" ON "Thread" FOR EACH ROW EXECUTE FUNCTION note_words_of_thread();

CREATE FUNCTION note_words_of_indicator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_search_words(concat_ws(' ', NEW."nameDa", NEW."nameEn", NEW."definitionDa"));
  RETURN NULL;
END
$$;
CREATE TRIGGER "Indicator_words" AFTER INSERT OR UPDATE ON "Indicator" FOR EACH ROW EXECUTE FUNCTION note_words_of_indicator();

-- What is there already.
SELECT count(note_search_words(concat_ws(' ', "title", "model", "problem", "targetGroup", "content", "notWorking", "coreElements", "effect",
  "implementation", "steps", "anchoring", "partners", "sectors", "whoMayStart", "familyPart", "law", "citizensVoice", "economy", "sources")))
FROM "PracticeRevision" WHERE "number" IS NOT NULL;
SELECT count(note_search_words(concat_ws(' ', "nameDa", "nameEn", "definitionDa"))) FROM "Indicator";

-- The list staff begin from: abbreviations and names of the models, and words of the field.
INSERT INTO "SynonymGroup" ("id", "words") VALUES
  ('01900000-0000-7000-8000-00000000a001', ARRAY['bti', 'bedre tværfaglig indsats']),
  ('01900000-0000-7000-8000-00000000a002', ARRAY['fit', 'feedback informed treatment']),
  ('01900000-0000-7000-8000-00000000a003', ARRAY['cti', 'critical time intervention']),
  ('01900000-0000-7000-8000-00000000a004', ARRAY['vum', 'voksenudredningsmetoden']),
  ('01900000-0000-7000-8000-00000000a005', ARRAY['ffb', 'fælles faglige begreber']),
  ('01900000-0000-7000-8000-00000000a006', ARRAY['fft', 'funktionel familieterapi', 'funktionel familie terapi']),
  ('01900000-0000-7000-8000-00000000a007', ARRAY['krap', 'kognitiv ressourcefokuseret anerkendende pædagogik']),
  ('01900000-0000-7000-8000-00000000a008', ARRAY['sverigesprogrammet', 'herningmodellen', 'sverigesmodellen']),
  ('01900000-0000-7000-8000-00000000a009', ARRAY['handicap', 'funktionsnedsættelse']),
  ('01900000-0000-7000-8000-00000000a010', ARRAY['hjemløs', 'hjemløshed', 'boligløs']),
  ('01900000-0000-7000-8000-00000000a011', ARRAY['netværkspleje', 'slægtspleje']),
  ('01900000-0000-7000-8000-00000000a012', ARRAY['plejefamilie', 'familiepleje']),
  ('01900000-0000-7000-8000-00000000a013', ARRAY['housing first', 'bolig først']),
  ('01900000-0000-7000-8000-00000000a014', ARRAY['tovholder', 'koordinator', 'kontaktperson']),
  ('01900000-0000-7000-8000-00000000a015', ARRAY['misbrug', 'rusmidler', 'afhængighed']);
