-- AlterTable
ALTER TABLE "ModerationCase" ADD COLUMN     "claimedAt" TIMESTAMP(3),
ADD COLUMN     "claimedById" UUID;

-- AlterTable
ALTER TABLE "ModerationDecision" ADD COLUMN     "aboutUserId" UUID,
ADD COLUMN     "movedFrom" TEXT,
ADD COLUMN     "movedTo" TEXT;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "address" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "ModerationCase_claimedById_idx" ON "ModerationCase"("claimedById");

-- CreateIndex
CREATE INDEX "ModerationDecision_aboutUserId_idx" ON "ModerationDecision"("aboutUserId");

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_aboutUserId_fkey" FOREIGN KEY ("aboutUserId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
