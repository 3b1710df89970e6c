-- CreateTable
CREATE TABLE "EditionCertainty" (
    "editionId" UUID NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "quarterShares" DOUBLE PRECISION[],
    "alike" TEXT[],

    CONSTRAINT "EditionCertainty_pkey" PRIMARY KEY ("editionId","municipalityCode")
);

-- CreateIndex
CREATE INDEX "EditionCertainty_municipalityCode_idx" ON "EditionCertainty"("municipalityCode");

-- AddForeignKey
ALTER TABLE "EditionCertainty" ADD CONSTRAINT "EditionCertainty_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCertainty" ADD CONSTRAINT "EditionCertainty_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- As the other parts of a published edition: it stays as it is.
CREATE TRIGGER "EditionCertainty_no_update_when_published" AFTER UPDATE ON "EditionCertainty" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_within_published_edition();
CREATE TRIGGER "EditionCertainty_no_delete_when_published" AFTER DELETE ON "EditionCertainty" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_within_published_edition();
