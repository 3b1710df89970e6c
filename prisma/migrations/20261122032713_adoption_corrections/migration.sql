-- AlterTable
ALTER TABLE "AdoptionEvent" ADD COLUMN     "correctsId" UUID;

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "redefinedAt" TIMESTAMP(3);

-- CreateIndex
CREATE UNIQUE INDEX "AdoptionEvent_correctsId_key" ON "AdoptionEvent"("correctsId");

-- AddForeignKey
ALTER TABLE "AdoptionEvent" ADD CONSTRAINT "AdoptionEvent_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "AdoptionEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;
