-- AlterTable
ALTER TABLE "EditionCorrection" ADD COLUMN     "takenBackAt" TIMESTAMP(3);
