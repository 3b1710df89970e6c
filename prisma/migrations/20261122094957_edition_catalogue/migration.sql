-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "catalogue" JSONB;
