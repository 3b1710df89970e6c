-- CreateEnum
CREATE TYPE "KeyFigureStatus" AS ENUM ('VALUE', 'MISSING', 'UNDEFINED');

-- CreateTable
CREATE TABLE "KeyFigure" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "importedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KeyFigure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeyFigureValue" (
    "keyFigureId" TEXT NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "period" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "status" "KeyFigureStatus" NOT NULL DEFAULT 'VALUE',

    CONSTRAINT "KeyFigureValue_pkey" PRIMARY KEY ("keyFigureId","municipalityCode","period")
);

-- CreateIndex
CREATE UNIQUE INDEX "KeyFigure_name_key" ON "KeyFigure"("name");

-- CreateIndex
CREATE INDEX "KeyFigureValue_municipalityCode_idx" ON "KeyFigureValue"("municipalityCode");

-- AddForeignKey
ALTER TABLE "KeyFigureValue" ADD CONSTRAINT "KeyFigureValue_keyFigureId_fkey" FOREIGN KEY ("keyFigureId") REFERENCES "KeyFigure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyFigureValue" ADD CONSTRAINT "KeyFigureValue_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
