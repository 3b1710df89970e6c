-- AlterTable
ALTER TABLE "EditionFigure" DROP COLUMN "gainRank";
