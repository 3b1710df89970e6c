-- CreateEnum
CREATE TYPE "ObjectionState" AS ENUM ('OPEN', 'ACCEPTED', 'DECLINED');

-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "previewFrom" TIMESTAMP(3),
ADD COLUMN     "previewUntil" TIMESTAMP(3),
ADD COLUMN     "publishAt" TIMESTAMP(3),
ADD COLUMN     "publishAtBy" TEXT,
ADD COLUMN     "recomputeSince" TIMESTAMP(3),
ADD COLUMN     "replacesId" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "versionReason" TEXT;

-- AlterTable
ALTER TABLE "ImportBatch" ADD COLUMN     "isCorrection" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "EditionObjection" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "wrong" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "rightValue" TEXT,
    "state" "ObjectionState" NOT NULL DEFAULT 'OPEN',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMP(3),
    "decisionReason" TEXT,

    CONSTRAINT "EditionObjection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditionCorrection" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "batchId" UUID NOT NULL,
    "objectionId" UUID,
    "reason" TEXT NOT NULL,
    "madeBy" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "appliedAt" TIMESTAMP(3),

    CONSTRAINT "EditionCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditionAbstention" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "reasonDa" TEXT NOT NULL,
    "reasonEn" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "EditionAbstention_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EditionObjection_editionId_municipalityCode_indicatorId_idx" ON "EditionObjection"("editionId", "municipalityCode", "indicatorId");

-- CreateIndex
CREATE INDEX "EditionObjection_municipalityCode_idx" ON "EditionObjection"("municipalityCode");

-- CreateIndex
CREATE INDEX "EditionObjection_indicatorId_idx" ON "EditionObjection"("indicatorId");

-- CreateIndex
CREATE INDEX "EditionObjection_createdById_idx" ON "EditionObjection"("createdById");

-- CreateIndex
CREATE INDEX "EditionObjection_decidedById_idx" ON "EditionObjection"("decidedById");

-- CreateIndex
CREATE UNIQUE INDEX "EditionCorrection_batchId_key" ON "EditionCorrection"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "EditionCorrection_objectionId_key" ON "EditionCorrection"("objectionId");

-- CreateIndex
CREATE INDEX "EditionCorrection_editionId_municipalityCode_indicatorId_idx" ON "EditionCorrection"("editionId", "municipalityCode", "indicatorId");

-- CreateIndex
CREATE INDEX "EditionCorrection_municipalityCode_idx" ON "EditionCorrection"("municipalityCode");

-- CreateIndex
CREATE INDEX "EditionCorrection_indicatorId_idx" ON "EditionCorrection"("indicatorId");

-- CreateIndex
CREATE INDEX "EditionAbstention_editionId_municipalityCode_idx" ON "EditionAbstention"("editionId", "municipalityCode");

-- CreateIndex
CREATE INDEX "EditionAbstention_municipalityCode_idx" ON "EditionAbstention"("municipalityCode");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_replacesId_key" ON "Edition"("replacesId");

-- CreateIndex
CREATE INDEX "Edition_publishAt_idx" ON "Edition"("publishAt");

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionObjection" ADD CONSTRAINT "EditionObjection_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionObjection" ADD CONSTRAINT "EditionObjection_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionObjection" ADD CONSTRAINT "EditionObjection_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionObjection" ADD CONSTRAINT "EditionObjection_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionObjection" ADD CONSTRAINT "EditionObjection_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCorrection" ADD CONSTRAINT "EditionCorrection_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCorrection" ADD CONSTRAINT "EditionCorrection_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCorrection" ADD CONSTRAINT "EditionCorrection_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCorrection" ADD CONSTRAINT "EditionCorrection_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCorrection" ADD CONSTRAINT "EditionCorrection_objectionId_fkey" FOREIGN KEY ("objectionId") REFERENCES "EditionObjection"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionAbstention" ADD CONSTRAINT "EditionAbstention_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionAbstention" ADD CONSTRAINT "EditionAbstention_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is published stays as it is, also for whoever comes past the verbs. A version that corrects it is an edition of its own.
CREATE FUNCTION refuse_change_of_published_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A published edition never changes.';
END
$$;
CREATE TRIGGER "Edition_published_for_good" BEFORE UPDATE OR DELETE ON "Edition"
  FOR EACH ROW WHEN (OLD."state" = 'PUBLISHED') EXECUTE FUNCTION refuse_change_of_published_edition();

-- Asked once a statement and not once a row: an edition has thousands of figures.
CREATE FUNCTION refuse_change_within_published_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "Edition" WHERE "state" = 'PUBLISHED' AND "id" IN (SELECT "editionId" FROM "changed")
  ) THEN
    RAISE EXCEPTION 'A published edition never changes.';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "EditionScore_no_update_when_published" AFTER UPDATE ON "EditionScore" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_within_published_edition();
CREATE TRIGGER "EditionScore_no_delete_when_published" AFTER DELETE ON "EditionScore" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_within_published_edition();
CREATE TRIGGER "EditionFigure_no_update_when_published" AFTER UPDATE ON "EditionFigure" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_within_published_edition();
CREATE TRIGGER "EditionFigure_no_delete_when_published" AFTER DELETE ON "EditionFigure" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_within_published_edition();
CREATE TRIGGER "EditionPeer_no_update_when_published" AFTER UPDATE ON "EditionPeer" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_within_published_edition();
CREATE TRIGGER "EditionPeer_no_delete_when_published" AFTER DELETE ON "EditionPeer" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_within_published_edition();
CREATE TRIGGER "EditionBatch_no_update_when_published" AFTER UPDATE ON "EditionBatch" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_within_published_edition();
CREATE TRIGGER "EditionBatch_no_delete_when_published" AFTER DELETE ON "EditionBatch" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_within_published_edition();
