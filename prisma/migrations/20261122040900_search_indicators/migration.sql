-- An indicator is searched like everything else, by what is kept beside it.
ALTER TABLE "Indicator" ADD COLUMN "searchText" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('danish', "nameDa"), 'A') || setweight(to_tsvector('english', "nameEn"), 'A') ||
  setweight(to_tsvector('danish', "definitionDa" || ' ' || coalesce("questionDa", '')), 'B')
) STORED;
