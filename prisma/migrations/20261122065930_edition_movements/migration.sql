-- AlterTable
ALTER TABLE "EditionFigure" ADD COLUMN     "gainRank" INTEGER;

-- CreateTable
CREATE TABLE "EditionMovement" (
    "editionId" UUID NOT NULL,
    "previousEditionId" UUID NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "scoreBefore" DOUBLE PRECISION,
    "scoreAfter" DOUBLE PRECISION,
    "rankBefore" INTEGER,
    "rankAfter" INTEGER,
    "explanation" JSONB NOT NULL,

    CONSTRAINT "EditionMovement_pkey" PRIMARY KEY ("editionId","municipalityCode")
);

-- CreateIndex
CREATE INDEX "EditionMovement_previousEditionId_idx" ON "EditionMovement"("previousEditionId");

-- CreateIndex
CREATE INDEX "EditionMovement_municipalityCode_idx" ON "EditionMovement"("municipalityCode");

-- AddForeignKey
ALTER TABLE "EditionMovement" ADD CONSTRAINT "EditionMovement_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionMovement" ADD CONSTRAINT "EditionMovement_previousEditionId_fkey" FOREIGN KEY ("previousEditionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionMovement" ADD CONSTRAINT "EditionMovement_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Part of what is published, so it stays as it is too.
CREATE TRIGGER "EditionMovement_no_update_when_published" AFTER UPDATE ON "EditionMovement" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_within_published_edition();
CREATE TRIGGER "EditionMovement_no_delete_when_published" AFTER DELETE ON "EditionMovement" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_within_published_edition();
