-- CreateEnum
CREATE TYPE "LadderStep" AS ENUM ('UNIVERSAL', 'PREVENTIVE_AT_HOME', 'NETWORK_CARE', 'FOSTER_FAMILY', 'INSTITUTION');

-- CreateEnum
CREATE TYPE "LinkStrength" AS ENUM ('DIRECT', 'PROBABLE', 'POSSIBLE');

-- CreateEnum
CREATE TYPE "SubmissionOutcome" AS ENUM ('WITHDRAWN', 'RETURNED', 'VALIDATED');

-- CreateEnum
CREATE TYPE "AdoptionStage" AS ENUM ('CONSIDERING', 'TRYING', 'RUNNING', 'STOPPED');

-- CreateEnum
CREATE TYPE "PlanStatus" AS ENUM ('PLANNED', 'UNDER_WAY', 'REACHED', 'DROPPED');

-- CreateEnum
CREATE TYPE "HelpKind" AS ENUM ('WANTED', 'OFFERED');

-- CreateEnum
CREATE TYPE "ThreadSubject" AS ENUM ('PRACTICE', 'INDICATOR', 'QUESTION', 'ROOM');

-- CreateEnum
CREATE TYPE "ThreadAudience" AS ENUM ('PUBLIC', 'MUNICIPALITIES', 'ROOM', 'INVITED');

-- CreateEnum
CREATE TYPE "FollowMode" AS ENUM ('NONE', 'FOLLOW', 'MUTE');

-- CreateEnum
CREATE TYPE "RoomKind" AS ENUM ('PROFESSION', 'REGION');

-- CreateEnum
CREATE TYPE "RoomStanding" AS ENUM ('ASKED', 'MEMBER', 'HOST');

-- CreateEnum
CREATE TYPE "NotificationFrequency" AS ENUM ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('QUEUED', 'SENDING', 'SENT', 'DROPPED', 'FAILED');

-- CreateEnum
CREATE TYPE "ReportOrigin" AS ENUM ('MEMBER', 'NOTICE', 'WATCHED_WORDS');

-- CreateEnum
CREATE TYPE "CaseState" AS ENUM ('OPEN', 'AWAITS_SECOND', 'AWAITS_EDIT', 'CLOSED');

-- CreateEnum
CREATE TYPE "DecisionGround" AS ENUM ('LAW', 'RULES', 'NONE');

-- CreateEnum
CREATE TYPE "AppealOutcome" AS ENUM ('UPHELD', 'OVERTURNED');

-- CreateEnum
CREATE TYPE "CriticismSource" AS ENUM ('WORD_LIST', 'REPORTER', 'AUTHOR', 'MODERATOR');

-- CreateEnum
CREATE TYPE "WatchedWordKind" AS ENUM ('FLAG', 'CRITICISM');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ModerationOutcome" ADD VALUE 'ASK_EDIT';
ALTER TYPE "ModerationOutcome" ADD VALUE 'LOCK';
ALTER TYPE "ModerationOutcome" ADD VALUE 'UNLOCK';
ALTER TYPE "ModerationOutcome" ADD VALUE 'MOVE';
ALTER TYPE "ModerationOutcome" ADD VALUE 'WARN';
ALTER TYPE "ModerationOutcome" ADD VALUE 'SUSPEND';

-- DropForeignKey
ALTER TABLE "ModerationDecision" DROP CONSTRAINT "ModerationDecision_practiceId_fkey";

-- DropForeignKey
ALTER TABLE "Report" DROP CONSTRAINT "Report_practiceId_fkey";

-- DropIndex
DROP INDEX "ModerationDecision_practiceId_createdAt_idx";

-- DropIndex
DROP INDEX "Report_practiceId_idx";

-- AlterTable
-- The cases so far were one a practice: each becomes a case under the practice's own id.
ALTER TABLE "ModerationDecision" RENAME COLUMN "practiceId" TO "caseId";
ALTER TABLE "ModerationDecision"
ADD COLUMN     "automated" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "effectiveAt" TIMESTAMP(3),
ADD COLUMN     "facts" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ground" "DecisionGround" NOT NULL DEFAULT 'RULES',
ADD COLUMN     "groundText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "needsSecond" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "rejectedAt" TIMESTAMP(3),
ADD COLUMN     "rejectedReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "secondedAt" TIMESTAMP(3),
ADD COLUMN     "secondedById" UUID,
ADD COLUMN     "suspendedUntil" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Practice" ADD COLUMN     "lockedAt" TIMESTAMP(3),
ADD COLUMN     "reviewDueAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "PracticeRevision" ADD COLUMN     "familyPart" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ladderStep" "LadderStep",
ADD COLUMN     "sectors" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "steps" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "whoMayStart" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "PracticeRevisionIndicator" ADD COLUMN     "delayMonths" INTEGER,
ADD COLUMN     "mechanism" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "source" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "strength" "LinkStrength";

-- AlterTable
ALTER TABLE "Report" RENAME COLUMN "practiceId" TO "caseId";
ALTER TABLE "Report"
ADD COLUMN     "lawNamed" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "origin" "ReportOrigin" NOT NULL DEFAULT 'MEMBER',
ADD COLUMN     "receiptHash" CHAR(64),
ADD COLUMN     "reporterEmail" TEXT,
ADD COLUMN     "reporterName" TEXT,
ADD COLUMN     "weight" DOUBLE PRECISION NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'da',
ADD COLUMN     "suspendedUntil" TIMESTAMP(3),
ADD COLUMN     "unsubscribeKey" TEXT;

-- CreateTable
CREATE TABLE "Expert" (
    "userId" UUID NOT NULL,
    "area" TEXT NOT NULL,
    "appointedById" UUID,
    "appointedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Expert_pkey" PRIMARY KEY ("userId","area")
);

-- CreateTable
CREATE TABLE "PracticeSubmission" (
    "id" UUID NOT NULL,
    "practiceId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "visibility" "Visibility" NOT NULL,
    "submittedById" UUID,
    "submittedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "SubmissionOutcome",
    "decidedById" UUID,
    "decidedAt" TIMESTAMP(3),
    "comment" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PracticeSubmission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionComment" (
    "submissionId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "SubmissionComment_pkey" PRIMARY KEY ("submissionId","field")
);

-- CreateTable
CREATE TABLE "KnowledgeRating" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "raterId" UUID,
    "assignedById" UUID,
    "assignedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "targetGroup" "EvidenceStrength",
    "method" "EvidenceStrength",
    "implementation" "EvidenceStrength",
    "effect" "EvidenceStrength",
    "reason" TEXT NOT NULL DEFAULT '',
    "ratedAt" TIMESTAMP(3),

    CONSTRAINT "KnowledgeRating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KnowledgeProfile" (
    "revisionId" UUID NOT NULL,
    "targetGroup" "EvidenceStrength" NOT NULL,
    "method" "EvidenceStrength" NOT NULL,
    "implementation" "EvidenceStrength" NOT NULL,
    "effect" "EvidenceStrength" NOT NULL,
    "resolvedById" UUID,
    "resolution" TEXT NOT NULL DEFAULT '',
    "settledAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KnowledgeProfile_pkey" PRIMARY KEY ("revisionId")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "uploadedById" UUID,
    "uploadedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeRevisionAttachment" (
    "revisionId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PracticeRevisionAttachment_pkey" PRIMARY KEY ("revisionId","fileId")
);

-- CreateTable
CREATE TABLE "Adoption" (
    "id" UUID NOT NULL,
    "practiceId" UUID NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "stage" "AdoptionStage" NOT NULL,
    "startedOn" DATE,
    "stoppedOn" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hiddenAt" TIMESTAMP(3),

    CONSTRAINT "Adoption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdoptionEvent" (
    "id" UUID NOT NULL,
    "adoptionId" UUID NOT NULL,
    "stage" "AdoptionStage" NOT NULL,
    "since" DATE NOT NULL,
    "changed" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID,
    "recordedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AdoptionEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionPlan" (
    "id" UUID NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "practiceId" UUID,
    "ownerId" UUID,
    "ownerText" TEXT NOT NULL DEFAULT '',
    "targetValue" DOUBLE PRECISION,
    "targetText" TEXT NOT NULL DEFAULT '',
    "dueOn" DATE NOT NULL,
    "status" "PlanStatus" NOT NULL DEFAULT 'PLANNED',
    "notes" TEXT NOT NULL DEFAULT '',
    "editionSlug" TEXT NOT NULL,
    "startValue" DOUBLE PRECISION,
    "startPeriod" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ActionPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpNotice" (
    "id" UUID NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "kind" "HelpKind" NOT NULL,
    "area" TEXT NOT NULL,
    "indicatorId" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMP(3),
    "hiddenAt" TIMESTAMP(3),

    CONSTRAINT "HelpNotice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Thanks" (
    "id" UUID NOT NULL,
    "practiceId" UUID NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,
    "givenById" UUID,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hiddenAt" TIMESTAMP(3),

    CONSTRAINT "Thanks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Thread" (
    "id" UUID NOT NULL,
    "subject" "ThreadSubject" NOT NULL,
    "practiceId" UUID,
    "indicatorId" TEXT,
    "roomId" UUID,
    "audience" "ThreadAudience" NOT NULL,
    "title" TEXT NOT NULL,
    "municipalityCode" CHAR(3),
    "startedById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastPostAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "postCount" INTEGER NOT NULL DEFAULT 0,
    "acceptedPostId" UUID,
    "lockedAt" TIMESTAMP(3),
    "isDemo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThreadMunicipality" (
    "threadId" UUID NOT NULL,
    "municipalityCode" CHAR(3) NOT NULL,

    CONSTRAINT "ThreadMunicipality_pkey" PRIMARY KEY ("threadId","municipalityCode")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" UUID,
    "municipalityCode" CHAR(3),
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "repliesToId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMP(3),
    "hiddenAt" TIMESTAMP(3),
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostRevision" (
    "postId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "replacedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedById" UUID,

    CONSTRAINT "PostRevision_pkey" PRIMARY KEY ("postId","version")
);

-- CreateTable
CREATE TABLE "PostMention" (
    "postId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "PostMention_pkey" PRIMARY KEY ("postId","userId")
);

-- CreateTable
CREATE TABLE "PostAttachment" (
    "postId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PostAttachment_pkey" PRIMARY KEY ("postId","fileId")
);

-- CreateTable
CREATE TABLE "ThreadFollow" (
    "userId" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "mode" "FollowMode" NOT NULL DEFAULT 'NONE',
    "readNumber" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ThreadFollow_pkey" PRIMARY KEY ("userId","threadId")
);

-- CreateTable
CREATE TABLE "Room" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "kind" "RoomKind" NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "Room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoomMember" (
    "roomId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "standing" "RoomStanding" NOT NULL,
    "since" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoomMember_pkey" PRIMARY KEY ("roomId","userId")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "slots" JSONB NOT NULL DEFAULT '{}',
    "cause" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMP(3),
    "mailedAt" TIMESTAMP(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotificationChoice" (
    "userId" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "frequency" "NotificationFrequency" NOT NULL,

    CONSTRAINT "NotificationChoice_pkey" PRIMARY KEY ("userId","item")
);

-- CreateTable
CREATE TABLE "OutboxMail" (
    "id" UUID NOT NULL,
    "userId" UUID,
    "toAddress" TEXT,
    "language" TEXT NOT NULL DEFAULT 'da',
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "slots" JSONB NOT NULL DEFAULT '{}',
    "notificationId" UUID,
    "cause" TEXT NOT NULL,
    "state" "MailState" NOT NULL DEFAULT 'QUEUED',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "notBefore" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedAt" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMP(3),
    "problem" TEXT,

    CONSTRAINT "OutboxMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DigestRun" (
    "userId" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DigestRun_pkey" PRIMARY KEY ("userId","period")
);

-- CreateTable
CREATE TABLE "ModerationCase" (
    "id" UUID NOT NULL,
    "practiceId" UUID,
    "postId" UUID,
    "adoptionId" UUID,
    "helpNoticeId" UUID,
    "thanksId" UUID,
    "state" "CaseState" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 1,
    "openedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMP(3),
    "autoHiddenAt" TIMESTAMP(3),

    CONSTRAINT "ModerationCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appeal" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "appellantId" UUID,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "outcome" "AppealOutcome",
    "reason" TEXT NOT NULL DEFAULT '',
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CriticismMark" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "source" "CriticismSource" NOT NULL,
    "markedBy" UUID,
    "markedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CriticismMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InterestDeclaration" (
    "caseId" UUID NOT NULL,
    "moderatorId" UUID NOT NULL,
    "hasInterest" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "declaredAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InterestDeclaration_pkey" PRIMARY KEY ("caseId","moderatorId")
);

-- CreateTable
CREATE TABLE "Rejudgement" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "moderatorId" UUID,
    "drawnAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "ModerationOutcome",
    "reason" TEXT NOT NULL DEFAULT '',
    "judgedAt" TIMESTAMP(3),

    CONSTRAINT "Rejudgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WatchedWord" (
    "id" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "kind" "WatchedWordKind" NOT NULL,
    "addedById" UUID,
    "addedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WatchedWord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationLogEntry" (
    "number" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "entry" JSONB NOT NULL,
    "previousHash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "ModerationLogEntry_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE INDEX "Expert_area_idx" ON "Expert"("area");

-- CreateIndex
CREATE INDEX "Expert_appointedById_idx" ON "Expert"("appointedById");

-- CreateIndex
CREATE INDEX "PracticeSubmission_practiceId_submittedAt_idx" ON "PracticeSubmission"("practiceId", "submittedAt");

-- CreateIndex
CREATE INDEX "PracticeSubmission_outcome_submittedAt_idx" ON "PracticeSubmission"("outcome", "submittedAt");

-- CreateIndex
CREATE INDEX "PracticeSubmission_revisionId_idx" ON "PracticeSubmission"("revisionId");

-- CreateIndex
CREATE INDEX "PracticeSubmission_submittedById_idx" ON "PracticeSubmission"("submittedById");

-- CreateIndex
CREATE INDEX "PracticeSubmission_decidedById_idx" ON "PracticeSubmission"("decidedById");

-- CreateIndex
CREATE INDEX "KnowledgeRating_raterId_idx" ON "KnowledgeRating"("raterId");

-- CreateIndex
CREATE INDEX "KnowledgeRating_assignedById_idx" ON "KnowledgeRating"("assignedById");

-- CreateIndex
CREATE UNIQUE INDEX "KnowledgeRating_revisionId_raterId_key" ON "KnowledgeRating"("revisionId", "raterId");

-- CreateIndex
CREATE INDEX "KnowledgeProfile_resolvedById_idx" ON "KnowledgeProfile"("resolvedById");

-- CreateIndex
CREATE INDEX "StoredFile_uploadedById_idx" ON "StoredFile"("uploadedById");

-- CreateIndex
CREATE INDEX "StoredFile_uploadedAt_idx" ON "StoredFile"("uploadedAt");

-- CreateIndex
CREATE INDEX "PracticeRevisionAttachment_fileId_idx" ON "PracticeRevisionAttachment"("fileId");

-- CreateIndex
CREATE INDEX "Adoption_municipalityCode_idx" ON "Adoption"("municipalityCode");

-- CreateIndex
CREATE UNIQUE INDEX "Adoption_practiceId_municipalityCode_key" ON "Adoption"("practiceId", "municipalityCode");

-- CreateIndex
CREATE INDEX "AdoptionEvent_adoptionId_recordedAt_idx" ON "AdoptionEvent"("adoptionId", "recordedAt");

-- CreateIndex
CREATE INDEX "AdoptionEvent_recordedById_idx" ON "AdoptionEvent"("recordedById");

-- CreateIndex
CREATE INDEX "ActionPlan_municipalityCode_status_idx" ON "ActionPlan"("municipalityCode", "status");

-- CreateIndex
CREATE INDEX "ActionPlan_indicatorId_idx" ON "ActionPlan"("indicatorId");

-- CreateIndex
CREATE INDEX "ActionPlan_practiceId_idx" ON "ActionPlan"("practiceId");

-- CreateIndex
CREATE INDEX "ActionPlan_ownerId_idx" ON "ActionPlan"("ownerId");

-- CreateIndex
CREATE INDEX "ActionPlan_createdById_idx" ON "ActionPlan"("createdById");

-- CreateIndex
CREATE INDEX "HelpNotice_kind_closedAt_area_idx" ON "HelpNotice"("kind", "closedAt", "area");

-- CreateIndex
CREATE INDEX "HelpNotice_municipalityCode_idx" ON "HelpNotice"("municipalityCode");

-- CreateIndex
CREATE INDEX "HelpNotice_indicatorId_idx" ON "HelpNotice"("indicatorId");

-- CreateIndex
CREATE INDEX "HelpNotice_createdById_idx" ON "HelpNotice"("createdById");

-- CreateIndex
CREATE INDEX "Thanks_municipalityCode_idx" ON "Thanks"("municipalityCode");

-- CreateIndex
CREATE INDEX "Thanks_givenById_idx" ON "Thanks"("givenById");

-- CreateIndex
CREATE UNIQUE INDEX "Thanks_practiceId_municipalityCode_key" ON "Thanks"("practiceId", "municipalityCode");

-- CreateIndex
CREATE UNIQUE INDEX "Thread_acceptedPostId_key" ON "Thread"("acceptedPostId");

-- CreateIndex
CREATE INDEX "Thread_practiceId_lastPostAt_idx" ON "Thread"("practiceId", "lastPostAt");

-- CreateIndex
CREATE INDEX "Thread_indicatorId_lastPostAt_idx" ON "Thread"("indicatorId", "lastPostAt");

-- CreateIndex
CREATE INDEX "Thread_roomId_lastPostAt_idx" ON "Thread"("roomId", "lastPostAt");

-- CreateIndex
CREATE INDEX "Thread_audience_lastPostAt_idx" ON "Thread"("audience", "lastPostAt");

-- CreateIndex
CREATE INDEX "Thread_municipalityCode_idx" ON "Thread"("municipalityCode");

-- CreateIndex
CREATE INDEX "Thread_startedById_idx" ON "Thread"("startedById");

-- CreateIndex
CREATE INDEX "ThreadMunicipality_municipalityCode_idx" ON "ThreadMunicipality"("municipalityCode");

-- CreateIndex
CREATE INDEX "Post_authorId_createdAt_idx" ON "Post"("authorId", "createdAt");

-- CreateIndex
CREATE INDEX "Post_municipalityCode_idx" ON "Post"("municipalityCode");

-- CreateIndex
CREATE INDEX "Post_repliesToId_idx" ON "Post"("repliesToId");

-- CreateIndex
CREATE UNIQUE INDEX "Post_threadId_number_key" ON "Post"("threadId", "number");

-- CreateIndex
CREATE INDEX "PostRevision_editedById_idx" ON "PostRevision"("editedById");

-- CreateIndex
CREATE INDEX "PostMention_userId_idx" ON "PostMention"("userId");

-- CreateIndex
CREATE INDEX "PostAttachment_fileId_idx" ON "PostAttachment"("fileId");

-- CreateIndex
CREATE INDEX "ThreadFollow_threadId_mode_idx" ON "ThreadFollow"("threadId", "mode");

-- CreateIndex
CREATE UNIQUE INDEX "Room_slug_key" ON "Room"("slug");

-- CreateIndex
CREATE INDEX "Room_createdById_idx" ON "Room"("createdById");

-- CreateIndex
CREATE INDEX "RoomMember_userId_idx" ON "RoomMember"("userId");

-- CreateIndex
CREATE INDEX "Notification_userId_createdAt_idx" ON "Notification"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "Notification_mailedAt_createdAt_idx" ON "Notification"("mailedAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_userId_cause_key" ON "Notification"("userId", "cause");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMail_cause_key" ON "OutboxMail"("cause");

-- CreateIndex
CREATE INDEX "OutboxMail_state_notBefore_idx" ON "OutboxMail"("state", "notBefore");

-- CreateIndex
CREATE INDEX "OutboxMail_userId_idx" ON "OutboxMail"("userId");

-- CreateIndex
CREATE INDEX "OutboxMail_notificationId_idx" ON "OutboxMail"("notificationId");

-- CreateIndex
CREATE INDEX "ModerationCase_state_openedAt_idx" ON "ModerationCase"("state", "openedAt");

-- CreateIndex
CREATE INDEX "ModerationCase_practiceId_idx" ON "ModerationCase"("practiceId");

-- CreateIndex
CREATE INDEX "ModerationCase_postId_idx" ON "ModerationCase"("postId");

-- CreateIndex
CREATE INDEX "ModerationCase_adoptionId_idx" ON "ModerationCase"("adoptionId");

-- CreateIndex
CREATE INDEX "ModerationCase_helpNoticeId_idx" ON "ModerationCase"("helpNoticeId");

-- CreateIndex
CREATE INDEX "ModerationCase_thanksId_idx" ON "ModerationCase"("thanksId");

-- CreateIndex
CREATE INDEX "Appeal_decidedAt_createdAt_idx" ON "Appeal"("decidedAt", "createdAt");

-- CreateIndex
CREATE INDEX "Appeal_appellantId_idx" ON "Appeal"("appellantId");

-- CreateIndex
CREATE INDEX "Appeal_decidedById_idx" ON "Appeal"("decidedById");

-- CreateIndex
CREATE UNIQUE INDEX "Appeal_decisionId_appellantId_key" ON "Appeal"("decisionId", "appellantId");

-- CreateIndex
CREATE INDEX "CriticismMark_caseId_idx" ON "CriticismMark"("caseId");

-- CreateIndex
CREATE INDEX "CriticismMark_markedBy_idx" ON "CriticismMark"("markedBy");

-- CreateIndex
CREATE INDEX "InterestDeclaration_moderatorId_idx" ON "InterestDeclaration"("moderatorId");

-- CreateIndex
CREATE INDEX "Rejudgement_moderatorId_idx" ON "Rejudgement"("moderatorId");

-- CreateIndex
CREATE UNIQUE INDEX "Rejudgement_decisionId_key" ON "Rejudgement"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "WatchedWord_word_key" ON "WatchedWord"("word");

-- CreateIndex
CREATE INDEX "WatchedWord_addedById_idx" ON "WatchedWord"("addedById");

-- CreateIndex
CREATE UNIQUE INDEX "ModerationLogEntry_hash_key" ON "ModerationLogEntry"("hash");

-- CreateIndex
CREATE INDEX "ModerationDecision_caseId_createdAt_idx" ON "ModerationDecision"("caseId", "createdAt");

-- CreateIndex
CREATE INDEX "ModerationDecision_secondedById_idx" ON "ModerationDecision"("secondedById");

-- CreateIndex
CREATE INDEX "ModerationDecision_effectiveAt_idx" ON "ModerationDecision"("effectiveAt");

-- CreateIndex
CREATE UNIQUE INDEX "Report_receiptHash_key" ON "Report"("receiptHash");

-- CreateIndex
CREATE INDEX "Report_caseId_idx" ON "Report"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "User_unsubscribeKey_key" ON "User"("unsubscribeKey");

-- What was decided so far took effect at once, and its practice is its case.
UPDATE "ModerationDecision" SET "effectiveAt" = "createdAt";
INSERT INTO "ModerationCase" ("id", "practiceId", "state", "openedAt", "closedAt")
SELECT p."id", p."id",
  CASE WHEN EXISTS (SELECT 1 FROM "Report" r WHERE r."caseId" = p."id" AND r."decisionId" IS NULL) THEN 'OPEN'::"CaseState" ELSE 'CLOSED'::"CaseState" END,
  coalesce((SELECT min(r."createdAt") FROM "Report" r WHERE r."caseId" = p."id"), (SELECT min(d."createdAt") FROM "ModerationDecision" d WHERE d."caseId" = p."id")),
  CASE WHEN EXISTS (SELECT 1 FROM "Report" r WHERE r."caseId" = p."id" AND r."decisionId" IS NULL) THEN NULL ELSE (SELECT max(d."createdAt") FROM "ModerationDecision" d WHERE d."caseId" = p."id") END
FROM "Practice" p
WHERE EXISTS (SELECT 1 FROM "Report" r WHERE r."caseId" = p."id") OR EXISTS (SELECT 1 FROM "ModerationDecision" d WHERE d."caseId" = p."id");

-- AddForeignKey
ALTER TABLE "Expert" ADD CONSTRAINT "Expert_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expert" ADD CONSTRAINT "Expert_appointedById_fkey" FOREIGN KEY ("appointedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeSubmission" ADD CONSTRAINT "PracticeSubmission_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeSubmission" ADD CONSTRAINT "PracticeSubmission_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "PracticeRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeSubmission" ADD CONSTRAINT "PracticeSubmission_submittedById_fkey" FOREIGN KEY ("submittedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeSubmission" ADD CONSTRAINT "PracticeSubmission_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionComment" ADD CONSTRAINT "SubmissionComment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "PracticeSubmission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeRating" ADD CONSTRAINT "KnowledgeRating_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "PracticeRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeRating" ADD CONSTRAINT "KnowledgeRating_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeRating" ADD CONSTRAINT "KnowledgeRating_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeProfile" ADD CONSTRAINT "KnowledgeProfile_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "PracticeRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeProfile" ADD CONSTRAINT "KnowledgeProfile_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeRevisionAttachment" ADD CONSTRAINT "PracticeRevisionAttachment_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "PracticeRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeRevisionAttachment" ADD CONSTRAINT "PracticeRevisionAttachment_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Adoption" ADD CONSTRAINT "Adoption_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Adoption" ADD CONSTRAINT "Adoption_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdoptionEvent" ADD CONSTRAINT "AdoptionEvent_adoptionId_fkey" FOREIGN KEY ("adoptionId") REFERENCES "Adoption"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdoptionEvent" ADD CONSTRAINT "AdoptionEvent_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionPlan" ADD CONSTRAINT "ActionPlan_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionPlan" ADD CONSTRAINT "ActionPlan_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionPlan" ADD CONSTRAINT "ActionPlan_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionPlan" ADD CONSTRAINT "ActionPlan_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionPlan" ADD CONSTRAINT "ActionPlan_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpNotice" ADD CONSTRAINT "HelpNotice_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpNotice" ADD CONSTRAINT "HelpNotice_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpNotice" ADD CONSTRAINT "HelpNotice_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thanks" ADD CONSTRAINT "Thanks_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thanks" ADD CONSTRAINT "Thanks_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thanks" ADD CONSTRAINT "Thanks_givenById_fkey" FOREIGN KEY ("givenById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_acceptedPostId_fkey" FOREIGN KEY ("acceptedPostId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadMunicipality" ADD CONSTRAINT "ThreadMunicipality_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadMunicipality" ADD CONSTRAINT "ThreadMunicipality_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_municipalityCode_fkey" FOREIGN KEY ("municipalityCode") REFERENCES "Municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_repliesToId_fkey" FOREIGN KEY ("repliesToId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostRevision" ADD CONSTRAINT "PostRevision_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostRevision" ADD CONSTRAINT "PostRevision_editedById_fkey" FOREIGN KEY ("editedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostMention" ADD CONSTRAINT "PostMention_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostMention" ADD CONSTRAINT "PostMention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostAttachment" ADD CONSTRAINT "PostAttachment_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostAttachment" ADD CONSTRAINT "PostAttachment_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadFollow" ADD CONSTRAINT "ThreadFollow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadFollow" ADD CONSTRAINT "ThreadFollow_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Room" ADD CONSTRAINT "Room_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomMember" ADD CONSTRAINT "RoomMember_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomMember" ADD CONSTRAINT "RoomMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotificationChoice" ADD CONSTRAINT "NotificationChoice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMail" ADD CONSTRAINT "OutboxMail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMail" ADD CONSTRAINT "OutboxMail_notificationId_fkey" FOREIGN KEY ("notificationId") REFERENCES "Notification"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DigestRun" ADD CONSTRAINT "DigestRun_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_adoptionId_fkey" FOREIGN KEY ("adoptionId") REFERENCES "Adoption"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_helpNoticeId_fkey" FOREIGN KEY ("helpNoticeId") REFERENCES "HelpNotice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_thanksId_fkey" FOREIGN KEY ("thanksId") REFERENCES "Thanks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_secondedById_fkey" FOREIGN KEY ("secondedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "ModerationDecision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_appellantId_fkey" FOREIGN KEY ("appellantId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriticismMark" ADD CONSTRAINT "CriticismMark_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriticismMark" ADD CONSTRAINT "CriticismMark_markedBy_fkey" FOREIGN KEY ("markedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterestDeclaration" ADD CONSTRAINT "InterestDeclaration_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterestDeclaration" ADD CONSTRAINT "InterestDeclaration_moderatorId_fkey" FOREIGN KEY ("moderatorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rejudgement" ADD CONSTRAINT "Rejudgement_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "ModerationDecision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rejudgement" ADD CONSTRAINT "Rejudgement_moderatorId_fkey" FOREIGN KEY ("moderatorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchedWord" ADD CONSTRAINT "WatchedWord_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot express.

-- At most one submission of a practice waits.
CREATE UNIQUE INDEX "PracticeSubmission_one_waiting" ON "PracticeSubmission" ("practiceId") WHERE "outcome" IS NULL;

-- Letters are given all four at once.
ALTER TABLE "KnowledgeRating" ADD CONSTRAINT "KnowledgeRating_whole"
  CHECK (num_nulls("targetGroup", "method", "implementation", "effect", "ratedAt") IN (0, 5));

-- A thread is about what it says it is about.
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_subject" CHECK (
  ("subject" = 'PRACTICE') = ("practiceId" IS NOT NULL)
  AND ("subject" <> 'INDICATOR' OR "indicatorId" IS NOT NULL)
  AND ("subject" = 'ROOM') = ("roomId" IS NOT NULL)
  AND ("audience" = 'ROOM') = ("roomId" IS NOT NULL));

-- A case is about one text; none once the text is gone for good. A text has one case that is not closed.
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_one_text"
  CHECK (num_nonnulls("practiceId", "postId", "adoptionId", "helpNoticeId", "thanksId") <= 1);
CREATE UNIQUE INDEX "ModerationCase_one_open_practice" ON "ModerationCase" ("practiceId") WHERE "state" <> 'CLOSED';
CREATE UNIQUE INDEX "ModerationCase_one_open_post" ON "ModerationCase" ("postId") WHERE "state" <> 'CLOSED';
CREATE UNIQUE INDEX "ModerationCase_one_open_adoption" ON "ModerationCase" ("adoptionId") WHERE "state" <> 'CLOSED';
CREATE UNIQUE INDEX "ModerationCase_one_open_help_notice" ON "ModerationCase" ("helpNoticeId") WHERE "state" <> 'CLOSED';
CREATE UNIQUE INDEX "ModerationCase_one_open_thanks" ON "ModerationCase" ("thanksId") WHERE "state" <> 'CLOSED';

-- The chained log is only ever added to.
CREATE FUNCTION refuse_change_of_moderation_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The log of moderation is only ever added to.';
END
$$;
CREATE TRIGGER "ModerationLogEntry_append_only" BEFORE UPDATE OR DELETE ON "ModerationLogEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_moderation_log();
CREATE TRIGGER "ModerationLogEntry_never_emptied" BEFORE TRUNCATE ON "ModerationLogEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_moderation_log();
