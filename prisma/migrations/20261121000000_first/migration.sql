-- CreateEnum
CREATE TYPE "ContextKind" AS ENUM ('POPULATION', 'SOCIOECONOMIC_INDEX');

-- CreateEnum
CREATE TYPE "IndicatorSource" AS ENUM ('DANMARKS_STATISTIK', 'FORVALTNINGSCHEF_SURVEY', 'MEDARBEJDER_SURVEY', 'HANDICAPRAAD_SURVEY');

-- CreateEnum
CREATE TYPE "Direction" AS ENUM ('HIGHER', 'LOWER', 'NEUTRAL');

-- CreateEnum
CREATE TYPE "BatchState" AS ENUM ('READING', 'STAGED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED');

-- CreateEnum
CREATE TYPE "ObservationStatus" AS ENUM ('VALUE', 'MISSING', 'SUPPRESSED', 'NOT_APPLICABLE');

-- CreateEnum
CREATE TYPE "EditionState" AS ENUM ('DRAFT', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "UnionRole" AS ENUM ('STAFF', 'MODERATOR');

-- CreateEnum
CREATE TYPE "MunicipalRole" AS ENUM ('READER', 'CONTRIBUTOR', 'EDITOR', 'MANAGER');

-- CreateEnum
CREATE TYPE "PracticeState" AS ENUM ('DRAFT', 'PUBLISHED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('MUNICIPALITIES', 'PUBLIC');

-- CreateEnum
CREATE TYPE "EffectDirection" AS ENUM ('POSITIVE', 'NEGATIVE', 'POSITIVE_ABROAD', 'MIXED', 'NONE_SHOWN', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "PracticeStatus" AS ENUM ('RUNNING', 'TRYING', 'STOPPED');

-- CreateEnum
CREATE TYPE "EvidenceStrength" AS ENUM ('A', 'B', 'C', 'D');

-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('CITIZEN_DATA', 'WRONG_FACTS', 'ILLEGAL', 'OFFENSIVE', 'ADVERTISING', 'OTHER');

-- CreateEnum
CREATE TYPE "ModerationOutcome" AS ENUM ('KEEP', 'HIDE', 'SHOW');

-- CreateTable
CREATE TABLE "Municipality" (
    "code" CHAR(3) NOT NULL,

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ContextFigure" (
    "municipalityCode" CHAR(3) NOT NULL,
    "kind" "ContextKind" NOT NULL,
    "period" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "approximate" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "importedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContextFigure_pkey" PRIMARY KEY ("municipalityCode","kind","period")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "source" "IndicatorSource" NOT NULL,
    "nameDa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" "Direction" NOT NULL,
    "scored" BOOLEAN NOT NULL,
    "definitionDa" TEXT NOT NULL,
    "questionDa" TEXT,
    "answerScaleDa" TEXT,
    "valueRule" TEXT,
    "dstTable" TEXT,
    "dstSelection" TEXT,
    "dstDenominator" TEXT,
    "minN" INTEGER,
    "frequency" TEXT NOT NULL,
    "firstPeriod" TEXT,
    "verification" TEXT NOT NULL,
    "noteDa" TEXT,
    "position" INTEGER NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" CHAR(64) NOT NULL,
    "fileBytes" INTEGER NOT NULL,
    "state" "BatchState" NOT NULL,
    "sourceNote" TEXT,
    "jumpFactor" DOUBLE PRECISION NOT NULL DEFAULT 3,
    "linesRead" INTEGER NOT NULL DEFAULT 0,
    "linesTotal" INTEGER,
    "progressAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "observationCount" INTEGER NOT NULL DEFAULT 0,
    "errorCount" INTEGER NOT NULL DEFAULT 0,
    "warningCount" INTEGER NOT NULL DEFAULT 0,
    "findings" JSONB NOT NULL DEFAULT '[]',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "uploadedBy" TEXT NOT NULL,
    "uploadedById" UUID,
    "uploadedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedBy" TEXT,
    "publishedAt" TIMESTAMP(3),
    "withdrawnBy" TEXT,
    "withdrawnAt" TIMESTAMP(3),
    "withdrawnReason" TEXT,

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "batchId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "period" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "status" "ObservationStatus" NOT NULL,
    "n" INTEGER,
    "numerator" DOUBLE PRECISION,
    "denominator" DOUBLE PRECISION,
    "note" TEXT,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("batchId","line")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "titleDa" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "state" "EditionState" NOT NULL DEFAULT 'DRAFT',
    "method" JSONB NOT NULL,
    "methodSha256" CHAR(64) NOT NULL,
    "seed" INTEGER NOT NULL,
    "draws" INTEGER NOT NULL,
    "contentHash" CHAR(64) NOT NULL,
    "notes" JSONB NOT NULL DEFAULT '[]',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "computedBy" TEXT NOT NULL,
    "computedById" UUID,
    "computedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedBy" TEXT,
    "publishedAt" TIMESTAMP(3),

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditionBatch" (
    "editionId" UUID NOT NULL,
    "batchId" UUID NOT NULL,

    CONSTRAINT "EditionBatch_pkey" PRIMARY KEY ("editionId","batchId")
);

-- CreateTable
CREATE TABLE "EditionScore" (
    "editionId" UUID NOT NULL,
    "groupId" TEXT NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "score" DOUBLE PRECISION,
    "rank" INTEGER,
    "rankLow" INTEGER,
    "rankMedian" INTEGER,
    "rankHigh" INTEGER,
    "quarter" INTEGER,
    "coverage" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "EditionScore_pkey" PRIMARY KEY ("editionId","groupId","municipalityCode")
);

-- CreateTable
CREATE TABLE "EditionFigure" (
    "editionId" UUID NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "batchId" UUID,
    "line" INTEGER,
    "period" TEXT,
    "value" DOUBLE PRECISION,
    "status" "ObservationStatus" NOT NULL,
    "n" INTEGER,
    "rank" INTEGER,
    "rankLow" INTEGER,
    "rankHigh" INTEGER,
    "rankedCount" INTEGER NOT NULL,
    "quarter" INTEGER,
    "normalised" DOUBLE PRECISION,
    "peerMedian" DOUBLE PRECISION,
    "gain" DOUBLE PRECISION,
    "isWeak" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "EditionFigure_pkey" PRIMARY KEY ("editionId","indicatorId","municipalityCode")
);

-- CreateTable
CREATE TABLE "EditionPeer" (
    "editionId" UUID NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "peerCode" CHAR(3) NOT NULL,
    "place" INTEGER NOT NULL,
    "distance" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "EditionPeer_pkey" PRIMARY KEY ("editionId","municipalityCode","peerCode")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "unionRole" "UnionRole",
    "isAdministrator" BOOLEAN NOT NULL DEFAULT false,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "anonymisedAt" TIMESTAMP(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "userId" UUID NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "role" "MunicipalRole" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("userId","municipalityCode")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "tokenHash" CHAR(64) NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "role" "MunicipalRole" NOT NULL,
    "invitedById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "acceptedAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" CHAR(64) NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "actor" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Practice" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "municipalityCode" CHAR(3),
    "createdById" UUID,
    "state" "PracticeState" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'MUNICIPALITIES',
    "label" TEXT,
    "exampleOf" TEXT,
    "constructed" BOOLEAN NOT NULL DEFAULT false,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "currentId" UUID,
    "hiddenAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMP(3),

    CONSTRAINT "Practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeRevision" (
    "id" UUID NOT NULL,
    "practiceId" UUID NOT NULL,
    "number" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "authorId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMP(3),
    "title" TEXT NOT NULL DEFAULT '',
    "problem" TEXT NOT NULL DEFAULT '',
    "targetGroup" TEXT NOT NULL DEFAULT '',
    "content" TEXT NOT NULL DEFAULT '',
    "area" TEXT,
    "notWorking" TEXT NOT NULL DEFAULT '',
    "coreElements" TEXT NOT NULL DEFAULT '',
    "model" TEXT NOT NULL DEFAULT '',
    "effect" TEXT NOT NULL DEFAULT '',
    "effectDirection" "EffectDirection" NOT NULL DEFAULT 'UNKNOWN',
    "evidence" "EvidenceStrength",
    "implementation" TEXT NOT NULL DEFAULT '',
    "anchoring" TEXT NOT NULL DEFAULT '',
    "contactFunction" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "inUseSince" TEXT NOT NULL DEFAULT '',
    "status" "PracticeStatus",
    "law" TEXT NOT NULL DEFAULT '',
    "sources" TEXT NOT NULL DEFAULT '',
    "economy" TEXT NOT NULL DEFAULT '',
    "partners" TEXT NOT NULL DEFAULT '',
    "citizensVoice" TEXT NOT NULL DEFAULT '',
    "searchText" tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('danish', "title" || ' ' || "model"), 'A') ||
        setweight(to_tsvector('danish', "problem" || ' ' || "targetGroup" || ' ' || "content"), 'B') ||
        setweight(to_tsvector('danish', "notWorking" || ' ' || "coreElements" || ' ' || "effect" || ' ' || "implementation"
          || ' ' || "anchoring" || ' ' || "partners" || ' ' || "citizensVoice" || ' ' || "sources"), 'C')
    ) STORED,

    CONSTRAINT "PracticeRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeRevisionIndicator" (
    "revisionId" UUID NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "PracticeRevisionIndicator_pkey" PRIMARY KEY ("revisionId","indicatorId")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "practiceId" UUID NOT NULL,
    "reporterId" UUID,
    "reason" "ReportReason" NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decisionId" UUID,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationDecision" (
    "id" UUID NOT NULL,
    "practiceId" UUID NOT NULL,
    "moderatorId" UUID,
    "outcome" "ModerationOutcome" NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ModerationDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicVersion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL DEFAULT 1,

    CONSTRAINT "PublicVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ContextFigure_kind_period_idx" ON "ContextFigure"("kind", "period");

-- CreateIndex
CREATE INDEX "Indicator_area_theme_position_idx" ON "Indicator"("area", "theme", "position");

-- CreateIndex
CREATE INDEX "ImportBatch_state_publishedAt_idx" ON "ImportBatch"("state", "publishedAt");

-- CreateIndex
CREATE INDEX "ImportBatch_fileHash_idx" ON "ImportBatch"("fileHash");

-- CreateIndex
CREATE INDEX "ImportBatch_uploadedById_idx" ON "ImportBatch"("uploadedById");

-- CreateIndex
CREATE INDEX "Observation_indicatorId_period_municipalityCode_idx" ON "Observation"("indicatorId", "period", "municipalityCode");

-- CreateIndex
CREATE INDEX "Observation_municipalityCode_idx" ON "Observation"("municipalityCode");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_slug_key" ON "Edition"("slug");

-- CreateIndex
CREATE INDEX "Edition_state_period_idx" ON "Edition"("state", "period");

-- CreateIndex
CREATE INDEX "Edition_computedById_idx" ON "Edition"("computedById");

-- CreateIndex
CREATE INDEX "EditionBatch_batchId_idx" ON "EditionBatch"("batchId");

-- CreateIndex
CREATE INDEX "EditionScore_editionId_municipalityCode_idx" ON "EditionScore"("editionId", "municipalityCode");

-- CreateIndex
CREATE INDEX "EditionScore_municipalityCode_idx" ON "EditionScore"("municipalityCode");

-- CreateIndex
CREATE INDEX "EditionFigure_editionId_municipalityCode_idx" ON "EditionFigure"("editionId", "municipalityCode");

-- CreateIndex
CREATE INDEX "EditionFigure_indicatorId_idx" ON "EditionFigure"("indicatorId");

-- CreateIndex
CREATE INDEX "EditionFigure_municipalityCode_idx" ON "EditionFigure"("municipalityCode");

-- CreateIndex
CREATE INDEX "EditionFigure_batchId_line_idx" ON "EditionFigure"("batchId", "line");

-- CreateIndex
CREATE INDEX "EditionPeer_municipalityCode_idx" ON "EditionPeer"("municipalityCode");

-- CreateIndex
CREATE INDEX "EditionPeer_peerCode_idx" ON "EditionPeer"("peerCode");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Membership_municipalityCode_idx" ON "Membership"("municipalityCode");

-- CreateIndex
CREATE INDEX "Invitation_municipalityCode_idx" ON "Invitation"("municipalityCode");

-- CreateIndex
CREATE INDEX "Invitation_invitedById_idx" ON "Invitation"("invitedById");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "RateLimiterFlexible_expire_idx" ON "RateLimiterFlexible"("expire");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_idx" ON "AuditEntry"("actorId");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_idx" ON "AuditEntry"("subject");

-- CreateIndex
CREATE UNIQUE INDEX "Practice_slug_key" ON "Practice"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Practice_currentId_key" ON "Practice"("currentId");

-- CreateIndex
CREATE INDEX "Practice_municipalityCode_state_idx" ON "Practice"("municipalityCode", "state");

-- CreateIndex
CREATE INDEX "Practice_state_visibility_publishedAt_idx" ON "Practice"("state", "visibility", "publishedAt");

-- CreateIndex
CREATE INDEX "Practice_createdById_idx" ON "Practice"("createdById");

-- CreateIndex
CREATE INDEX "PracticeRevision_authorId_idx" ON "PracticeRevision"("authorId");

-- CreateIndex
CREATE INDEX "PracticeRevision_searchText_idx" ON "PracticeRevision" USING GIN ("searchText");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeRevision_practiceId_number_key" ON "PracticeRevision"("practiceId", "number");

-- CreateIndex
CREATE INDEX "PracticeRevisionIndicator_indicatorId_idx" ON "PracticeRevisionIndicator"("indicatorId");

-- CreateIndex
CREATE INDEX "Report_practiceId_idx" ON "Report"("practiceId");

-- CreateIndex
CREATE INDEX "Report_reporterId_idx" ON "Report"("reporterId");

-- CreateIndex
CREATE INDEX "Report_decisionId_createdAt_idx" ON "Report"("decisionId", "createdAt");

-- CreateIndex
CREATE INDEX "ModerationDecision_practiceId_createdAt_idx" ON "ModerationDecision"("practiceId", "createdAt");

-- CreateIndex
CREATE INDEX "ModerationDecision_moderatorId_idx" ON "ModerationDecision"("moderatorId");

-- AddForeignKey
ALTER TABLE "ContextFigure" ADD CONSTRAINT "ContextFigure_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_computedById_fkey" FOREIGN KEY ("computedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionBatch" ADD CONSTRAINT "EditionBatch_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionBatch" ADD CONSTRAINT "EditionBatch_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionScore" ADD CONSTRAINT "EditionScore_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionScore" ADD CONSTRAINT "EditionScore_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionFigure" ADD CONSTRAINT "EditionFigure_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionFigure" ADD CONSTRAINT "EditionFigure_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionFigure" ADD CONSTRAINT "EditionFigure_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionFigure" ADD CONSTRAINT "EditionFigure_batchId_line_fkey" FOREIGN KEY ("batchId", "line") REFERENCES "Observation"("batchId", "line") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionPeer" ADD CONSTRAINT "EditionPeer_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionPeer" ADD CONSTRAINT "EditionPeer_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionPeer" ADD CONSTRAINT "EditionPeer_peerCode_fkey" FOREIGN KEY ("peerCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_currentId_fkey" FOREIGN KEY ("currentId") REFERENCES "PracticeRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeRevision" ADD CONSTRAINT "PracticeRevision_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeRevision" ADD CONSTRAINT "PracticeRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeRevisionIndicator" ADD CONSTRAINT "PracticeRevisionIndicator_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "PracticeRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeRevisionIndicator" ADD CONSTRAINT "PracticeRevisionIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "ModerationDecision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_moderatorId_fkey" FOREIGN KEY ("moderatorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot express.

-- Missing is a status, never a number: a value stands exactly where the status says so.
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_value_by_status" CHECK (("status" = 'VALUE') = ("value" IS NOT NULL));

-- A rank never stands without its interval.
ALTER TABLE "EditionScore" ADD CONSTRAINT "EditionScore_rank_with_interval"
  CHECK ("rank" IS NULL OR ("score" IS NOT NULL AND "rankLow" IS NOT NULL AND "rankHigh" IS NOT NULL AND "quarter" IS NOT NULL));
ALTER TABLE "EditionFigure" ADD CONSTRAINT "EditionFigure_rank_with_interval"
  CHECK ("rank" IS NULL OR ("value" IS NOT NULL AND "rankLow" IS NOT NULL AND "rankHigh" IS NOT NULL AND "quarter" IS NOT NULL));

-- At most one working copy of a practice.
CREATE UNIQUE INDEX "PracticeRevision_one_working_copy" ON "PracticeRevision" ("practiceId") WHERE "number" IS NULL;

INSERT INTO "PublicVersion" ("id", "version") VALUES (1, 1);
