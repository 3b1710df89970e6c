-- PostgreSQL counts how often the common words of the searched texts occur. With its usual thousand it takes a beginning that
-- most texts have ("hverd…") for a rare one and reads the lists of every word that begins so, where 200 rows of any page would
-- do. The next ANALYZE, which PostgreSQL does by itself, counts three thousand.
ALTER TABLE "PracticeRevision" ALTER COLUMN "searchText" SET STATISTICS 300;
ALTER TABLE "Post" ALTER COLUMN "searchText" SET STATISTICS 300;
