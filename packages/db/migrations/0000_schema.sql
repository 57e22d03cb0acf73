CREATE TABLE "assignment" (
	"authority_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assignment_authority_id_id_pk" PRIMARY KEY("authority_id","id"),
	CONSTRAINT "assignment_role" CHECK ("assignment"."role" in ('staff', 'teamLead', 'principal', 'deputyPrincipal', 'areaManager', 'strategist', 'director', 'committeeMember', 'processFacilitator', 'researcher', 'administrator')),
	CONSTRAINT "assignment_period" CHECK ("assignment"."valid_to" >= "assignment"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "assignment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity" (
	"authority_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identity_authority_id_issuer_subject_pk" PRIMARY KEY("authority_id","issuer","subject"),
	CONSTRAINT "identity_issuer_length" CHECK (char_length("identity"."issuer") between 1 and 500),
	CONSTRAINT "identity_subject_length" CHECK (char_length("identity"."subject") between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "identity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"authority_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"protected" boolean DEFAULT false NOT NULL,
	"locale" text DEFAULT 'sv' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_authority_id_id_pk" PRIMARY KEY("authority_id","id"),
	CONSTRAINT "person_name_length" CHECK (char_length("person"."name") between 1 and 200),
	CONSTRAINT "person_email_length" CHECK (char_length("person"."email") between 3 and 320),
	CONSTRAINT "person_locale" CHECK ("person"."locale" in ('sv', 'en'))
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"authority_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"app" text NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "session_authority_id_token_hash_pk" PRIMARY KEY("authority_id","token_hash"),
	CONSTRAINT "session_id" UNIQUE("authority_id","id"),
	CONSTRAINT "session_token_hash_form" CHECK ("session"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "session_app" CHECK ("session"."app" in ('web', 'admin')),
	CONSTRAINT "session_user_agent_length" CHECK (char_length("session"."user_agent") <= 500)
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "authority" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"level_labels" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "authority_name_length" CHECK (char_length("authority"."name") between 1 and 200),
	CONSTRAINT "authority_short_name_length" CHECK (char_length("authority"."short_name") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "authority_issuer" (
	"authority_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	CONSTRAINT "authority_issuer_issuer_authority_id_pk" PRIMARY KEY("issuer","authority_id"),
	CONSTRAINT "authority_issuer_length" CHECK (char_length("authority_issuer"."issuer") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "change_log" (
	"authority_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid,
	"within_id" uuid,
	"before" jsonb,
	"after" jsonb,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "change_log_authority_id_seq_pk" PRIMARY KEY("authority_id","seq"),
	CONSTRAINT "change_log_seq_range" CHECK ("change_log"."seq" >= 1),
	CONSTRAINT "change_log_action_length" CHECK (char_length("change_log"."action") between 1 and 100),
	CONSTRAINT "change_log_hash_form" CHECK ("change_log"."hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "change_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "change_log_head" (
	"authority_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "change_log_head" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cycle" (
	"authority_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"phase" text NOT NULL,
	"phase_since" timestamp (3) with time zone NOT NULL,
	"sharing" text NOT NULL,
	"contributes_to_id" uuid,
	"continues_id" uuid,
	"lead_id" uuid,
	"problem" text NOT NULL,
	"goal" text NOT NULL,
	"notes" text NOT NULL,
	"abandoned_reason" text,
	"concluded_at" timestamp (3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cycle_authority_id_id_pk" PRIMARY KEY("authority_id","id"),
	CONSTRAINT "cycle_of_version" UNIQUE("authority_id","id","framework_version_id"),
	CONSTRAINT "cycle_phase" CHECK ("cycle"."phase" in ('plan', 'carryOut', 'followUp', 'analyse', 'concluded')),
	CONSTRAINT "cycle_sharing" CHECK ("cycle"."sharing" in ('working', 'shared')),
	CONSTRAINT "cycle_title_length" CHECK (char_length("cycle"."title") between 1 and 200),
	CONSTRAINT "cycle_summary_length" CHECK (char_length("cycle"."summary") between 0 and 10000),
	CONSTRAINT "cycle_problem_length" CHECK (char_length("cycle"."problem") between 0 and 200),
	CONSTRAINT "cycle_goal_length" CHECK (char_length("cycle"."goal") between 0 and 10000),
	CONSTRAINT "cycle_notes_length" CHECK (char_length("cycle"."notes") between 0 and 10000),
	CONSTRAINT "cycle_abandoned_reason_length" CHECK (char_length("cycle"."abandoned_reason") between 0 and 10000),
	CONSTRAINT "cycle_year_range" CHECK ("cycle"."year" between 1990 and 2100),
	CONSTRAINT "cycle_period" CHECK ("cycle"."period_to" >= "cycle"."period_from"),
	CONSTRAINT "cycle_not_its_own_source" CHECK ("cycle"."contributes_to_id" <> "cycle"."id" and "cycle"."continues_id" <> "cycle"."id")
);
--> statement-breakpoint
ALTER TABLE "cycle" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cycle_focus" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"hur_id" uuid NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "cycle_focus_authority_id_cycle_id_hur_id_pk" PRIMARY KEY("authority_id","cycle_id","hur_id")
);
--> statement-breakpoint
ALTER TABLE "cycle_focus" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cycle_goal_area" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"goal_area" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "cycle_goal_area_authority_id_cycle_id_goal_area_pk" PRIMARY KEY("authority_id","cycle_id","goal_area"),
	CONSTRAINT "cycle_goal_area_value" CHECK ("cycle_goal_area"."goal_area" in ('normsAndValues', 'knowledge', 'responsibilityAndInfluence', 'schoolAndHome', 'transition', 'schoolAndWorld', 'assessment', 'principalsResponsibility'))
);
--> statement-breakpoint
ALTER TABLE "cycle_goal_area" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"hypothesis_id" uuid,
	"text" text NOT NULL,
	"owner_id" uuid,
	"starts_on" date,
	"ends_on" date,
	"status" text NOT NULL,
	"occasions_done" integer,
	"occasions_planned" integer,
	CONSTRAINT "action_authority_id_cycle_id_id_pk" PRIMARY KEY("authority_id","cycle_id","id"),
	CONSTRAINT "action_status" CHECK ("action"."status" in ('planned', 'ongoing', 'done', 'stopped')),
	CONSTRAINT "action_text_length" CHECK (char_length("action"."text") between 1 and 200),
	CONSTRAINT "action_period" CHECK ("action"."ends_on" >= "action"."starts_on"),
	CONSTRAINT "action_fidelity" CHECK (("action"."occasions_done" is null) = ("action"."occasions_planned" is null) and "action"."occasions_done" between 0 and "action"."occasions_planned")
);
--> statement-breakpoint
ALTER TABLE "action" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "analysis" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"result_against_goal" text NOT NULL,
	"effect_for_whom" text NOT NULL,
	"helped_and_hindered" text NOT NULL,
	"causes_reconsidered" text NOT NULL,
	"conclusion" text NOT NULL,
	"confidence" text,
	"would_change_our_mind" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "analysis_authority_id_cycle_id_pk" PRIMARY KEY("authority_id","cycle_id"),
	CONSTRAINT "analysis_confidence" CHECK ("analysis"."confidence" in ('low', 'medium', 'high')),
	CONSTRAINT "analysis_result_against_goal_length" CHECK (char_length("analysis"."result_against_goal") between 0 and 10000),
	CONSTRAINT "analysis_effect_for_whom_length" CHECK (char_length("analysis"."effect_for_whom") between 0 and 10000),
	CONSTRAINT "analysis_helped_and_hindered_length" CHECK (char_length("analysis"."helped_and_hindered") between 0 and 10000),
	CONSTRAINT "analysis_causes_reconsidered_length" CHECK (char_length("analysis"."causes_reconsidered") between 0 and 10000),
	CONSTRAINT "analysis_conclusion_length" CHECK (char_length("analysis"."conclusion") between 0 and 10000),
	CONSTRAINT "analysis_would_change_our_mind_length" CHECK (char_length("analysis"."would_change_our_mind") between 0 and 10000)
);
--> statement-breakpoint
ALTER TABLE "analysis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cause" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"parent_id" uuid,
	"area" text NOT NULL,
	"text" text NOT NULL,
	"grounds" text NOT NULL,
	"confidence" text NOT NULL,
	"chosen" boolean NOT NULL,
	CONSTRAINT "cause_authority_id_cycle_id_id_pk" PRIMARY KEY("authority_id","cycle_id","id"),
	CONSTRAINT "cause_area" CHECK ("cause"."area" in ('teaching', 'organisation', 'leadership', 'conditions')),
	CONSTRAINT "cause_confidence" CHECK ("cause"."confidence" in ('low', 'medium', 'high')),
	CONSTRAINT "cause_text_length" CHECK (char_length("cause"."text") between 1 and 200),
	CONSTRAINT "cause_grounds_length" CHECK (char_length("cause"."grounds") between 0 and 10000)
);
--> statement-breakpoint
ALTER TABLE "cause" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cycle_evidence" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"source" text NOT NULL,
	"observed_on" date NOT NULL,
	"confidence" text,
	CONSTRAINT "cycle_evidence_authority_id_cycle_id_id_pk" PRIMARY KEY("authority_id","cycle_id","id"),
	CONSTRAINT "cycle_evidence_status" CHECK ("cycle_evidence"."status" in ('observation', 'interpretation', 'conclusion')),
	CONSTRAINT "cycle_evidence_kind" CHECK ("cycle_evidence"."kind" in ('observation', 'measure', 'pupilVoice', 'guardianVoice', 'document', 'research')),
	CONSTRAINT "cycle_evidence_confidence" CHECK ("cycle_evidence"."confidence" in ('low', 'medium', 'high')),
	CONSTRAINT "cycle_evidence_text_length" CHECK (char_length("cycle_evidence"."text") between 1 and 10000),
	CONSTRAINT "cycle_evidence_source_length" CHECK (char_length("cycle_evidence"."source") between 0 and 200)
);
--> statement-breakpoint
ALTER TABLE "cycle_evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"action_id" uuid,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"decided_on" date NOT NULL,
	CONSTRAINT "decision_authority_id_cycle_id_id_pk" PRIMARY KEY("authority_id","cycle_id","id"),
	CONSTRAINT "decision_kind" CHECK ("decision"."kind" in ('continue', 'change', 'end', 'spread')),
	CONSTRAINT "decision_reason_length" CHECK (char_length("decision"."reason") between 1 and 10000)
);
--> statement-breakpoint
ALTER TABLE "decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "follow_up" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"planned_on" date NOT NULL,
	"done_on" date,
	"plan" text NOT NULL,
	"course" text,
	"text" text NOT NULL,
	"pupil_voice" boolean NOT NULL,
	"target_id" uuid,
	"value" double precision,
	"responsible_id" uuid,
	CONSTRAINT "follow_up_authority_id_cycle_id_id_pk" PRIMARY KEY("authority_id","cycle_id","id"),
	CONSTRAINT "follow_up_course" CHECK ("follow_up"."course" in ('onCourse', 'offCourse', 'tooEarly')),
	CONSTRAINT "follow_up_plan_length" CHECK (char_length("follow_up"."plan") between 0 and 10000),
	CONSTRAINT "follow_up_text_length" CHECK (char_length("follow_up"."text") between 0 and 10000)
);
--> statement-breakpoint
ALTER TABLE "follow_up" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_target" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"indicator" text NOT NULL,
	"pupils" text NOT NULL,
	"pupil_count" integer,
	"unit" text NOT NULL,
	"baseline" double precision,
	"target" double precision NOT NULL,
	"direction" text NOT NULL,
	"by_date" date NOT NULL,
	CONSTRAINT "goal_target_authority_id_cycle_id_id_pk" PRIMARY KEY("authority_id","cycle_id","id"),
	CONSTRAINT "goal_target_direction" CHECK ("goal_target"."direction" in ('increase', 'decrease', 'keep')),
	CONSTRAINT "goal_target_indicator_length" CHECK (char_length("goal_target"."indicator") between 1 and 200),
	CONSTRAINT "goal_target_pupils_length" CHECK (char_length("goal_target"."pupils") between 1 and 200),
	CONSTRAINT "goal_target_unit_length" CHECK (char_length("goal_target"."unit") between 0 and 200),
	CONSTRAINT "goal_target_pupil_count_range" CHECK ("goal_target"."pupil_count" >= 0)
);
--> statement-breakpoint
ALTER TABLE "goal_target" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hypothesis" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"cause_id" uuid,
	"name" text NOT NULL,
	"if_we" text NOT NULL,
	"then_will" text NOT NULL,
	"because" text NOT NULL,
	"reject_if" text NOT NULL,
	"grounds" text NOT NULL,
	"state" text NOT NULL,
	"outcome" text NOT NULL,
	"judged_on" date,
	CONSTRAINT "hypothesis_authority_id_cycle_id_id_pk" PRIMARY KEY("authority_id","cycle_id","id"),
	CONSTRAINT "hypothesis_state" CHECK ("hypothesis"."state" in ('open', 'supported', 'rejected', 'undecided')),
	CONSTRAINT "hypothesis_name_length" CHECK (char_length("hypothesis"."name") between 0 and 200),
	CONSTRAINT "hypothesis_if_we_length" CHECK (char_length("hypothesis"."if_we") between 1 and 10000),
	CONSTRAINT "hypothesis_then_will_length" CHECK (char_length("hypothesis"."then_will") between 1 and 10000),
	CONSTRAINT "hypothesis_because_length" CHECK (char_length("hypothesis"."because") between 1 and 10000),
	CONSTRAINT "hypothesis_reject_if_length" CHECK (char_length("hypothesis"."reject_if") between 0 and 10000),
	CONSTRAINT "hypothesis_grounds_length" CHECK (char_length("hypothesis"."grounds") between 0 and 10000),
	CONSTRAINT "hypothesis_outcome_length" CHECK (char_length("hypothesis"."outcome") between 0 and 10000)
);
--> statement-breakpoint
ALTER TABLE "hypothesis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participation" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"participant_group" text NOT NULL,
	"how" text NOT NULL,
	"took_place_on" date NOT NULL,
	"headcount" integer,
	CONSTRAINT "participation_authority_id_cycle_id_id_pk" PRIMARY KEY("authority_id","cycle_id","id"),
	CONSTRAINT "participation_group" CHECK ("participation"."participant_group" in ('staff', 'pupils', 'guardians')),
	CONSTRAINT "participation_how_length" CHECK (char_length("participation"."how") between 1 and 10000),
	CONSTRAINT "participation_headcount_range" CHECK ("participation"."headcount" >= 1)
);
--> statement-breakpoint
ALTER TABLE "participation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participation_person" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "participation_person_authority_id_cycle_id_participation_id_person_id_pk" PRIMARY KEY("authority_id","cycle_id","participation_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "participation_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "phase_move" (
	"authority_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"from_phase" text NOT NULL,
	"to_phase" text NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL,
	"by_person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"overrides" jsonb NOT NULL,
	CONSTRAINT "phase_move_authority_id_cycle_id_id_pk" PRIMARY KEY("authority_id","cycle_id","id"),
	CONSTRAINT "phase_move_from" CHECK ("phase_move"."from_phase" in ('plan', 'carryOut', 'followUp', 'analyse', 'concluded')),
	CONSTRAINT "phase_move_to" CHECK ("phase_move"."to_phase" in ('plan', 'carryOut', 'followUp', 'analyse', 'concluded')),
	CONSTRAINT "phase_move_reason_length" CHECK (char_length("phase_move"."reason") between 0 and 10000)
);
--> statement-breakpoint
ALTER TABLE "phase_move" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "framework" (
	"authority_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"draft_notice" boolean NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "framework_authority_id_id_pk" PRIMARY KEY("authority_id","id"),
	CONSTRAINT "framework_name_length" CHECK (char_length("framework"."name") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "framework" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "framework_version" (
	"authority_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"framework_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"effective_from" integer NOT NULL,
	"change_note" text DEFAULT '' NOT NULL,
	"previous_version_id" uuid,
	"published_at" timestamp (3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "framework_version_authority_id_id_pk" PRIMARY KEY("authority_id","id"),
	CONSTRAINT "framework_version_number" UNIQUE("authority_id","framework_id","number"),
	CONSTRAINT "framework_version_state" CHECK ("framework_version"."state" in ('draft', 'published', 'retired')),
	CONSTRAINT "framework_version_change_note_length" CHECK (char_length("framework_version"."change_note") between 0 and 10000),
	CONSTRAINT "framework_version_number_range" CHECK ("framework_version"."number" >= 1),
	CONSTRAINT "framework_version_effective_from_range" CHECK ("framework_version"."effective_from" between 1990 and 2100)
);
--> statement-breakpoint
ALTER TABLE "framework_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hur" (
	"authority_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"vad_id" uuid NOT NULL,
	"level" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "hur_authority_id_id_pk" PRIMARY KEY("authority_id","id"),
	CONSTRAINT "hur_of_version" UNIQUE("authority_id","version_id","id"),
	CONSTRAINT "hur_level" CHECK ("hur"."level" in ('staff', 'schoolLeadership', 'administration')),
	CONSTRAINT "hur_kind" CHECK ("hur"."kind" in ('strategic', 'operative')),
	CONSTRAINT "hur_text_length" CHECK (char_length("hur"."text") between 1 and 200),
	CONSTRAINT "hur_position_range" CHECK ("hur"."position" >= 1)
);
--> statement-breakpoint
ALTER TABLE "hur" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hur_mapping" (
	"authority_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"from_hur_id" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "hur_mapping_authority_id_version_id_from_hur_id_pk" PRIMARY KEY("authority_id","version_id","from_hur_id"),
	CONSTRAINT "hur_mapping_kind" CHECK ("hur_mapping"."kind" in ('kept', 'reworded', 'merged', 'split', 'dropped'))
);
--> statement-breakpoint
ALTER TABLE "hur_mapping" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hur_mapping_target" (
	"authority_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"from_hur_id" uuid NOT NULL,
	"to_hur_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "hur_mapping_target_authority_id_version_id_from_hur_id_to_hur_id_pk" PRIMARY KEY("authority_id","version_id","from_hur_id","to_hur_id")
);
--> statement-breakpoint
ALTER TABLE "hur_mapping_target" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "understanding" (
	"authority_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"hur_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"meaning" text DEFAULT '' NOT NULL,
	"today" text DEFAULT '' NOT NULL,
	"will_do" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "understanding_authority_id_id_pk" PRIMARY KEY("authority_id","id"),
	CONSTRAINT "understanding_one_per_year" UNIQUE("authority_id","unit_id","hur_id","year"),
	CONSTRAINT "understanding_meaning_length" CHECK (char_length("understanding"."meaning") between 0 and 10000),
	CONSTRAINT "understanding_today_length" CHECK (char_length("understanding"."today") between 0 and 10000),
	CONSTRAINT "understanding_will_do_length" CHECK (char_length("understanding"."will_do") between 0 and 10000),
	CONSTRAINT "understanding_year_range" CHECK ("understanding"."year" between 1990 and 2100)
);
--> statement-breakpoint
ALTER TABLE "understanding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "vad" (
	"authority_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"short_name" text NOT NULL,
	CONSTRAINT "vad_authority_id_version_id_id_pk" PRIMARY KEY("authority_id","version_id","id"),
	CONSTRAINT "vad_position_range" CHECK ("vad"."position" >= 1),
	CONSTRAINT "vad_text_length" CHECK (char_length("vad"."text") between 1 and 200),
	CONSTRAINT "vad_short_name_length" CHECK (char_length("vad"."short_name") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "vad" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "improvement_area" (
	"authority_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"raised_by_unit_id" uuid NOT NULL,
	"from_cycle_id" uuid,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"state" text NOT NULL,
	"meaning_for_pupils" text,
	"urgency" text,
	"own_control" text,
	"support_needed" text,
	"taken_up_by_cycle_id" uuid,
	"parked_reason" text,
	"resolution" text NOT NULL,
	"owner_id" uuid,
	"due_on" date,
	"verification" text NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "improvement_area_authority_id_id_pk" PRIMARY KEY("authority_id","id"),
	CONSTRAINT "improvement_area_kind" CHECK ("improvement_area"."kind" in ('area', 'legalDeficiency')),
	CONSTRAINT "improvement_area_state" CHECK ("improvement_area"."state" in ('identified', 'prioritised', 'takenUp', 'resolved', 'parked')),
	CONSTRAINT "improvement_area_meaning_for_pupils" CHECK ("improvement_area"."meaning_for_pupils" in ('low', 'medium', 'high')),
	CONSTRAINT "improvement_area_urgency" CHECK ("improvement_area"."urgency" in ('low', 'medium', 'high')),
	CONSTRAINT "improvement_area_own_control" CHECK ("improvement_area"."own_control" in ('low', 'medium', 'high')),
	CONSTRAINT "improvement_area_prioritised_whole" CHECK (num_nulls("improvement_area"."meaning_for_pupils", "improvement_area"."urgency", "improvement_area"."own_control", "improvement_area"."support_needed") in (0, 4)),
	CONSTRAINT "improvement_area_title_length" CHECK (char_length("improvement_area"."title") between 1 and 200),
	CONSTRAINT "improvement_area_description_length" CHECK (char_length("improvement_area"."description") between 0 and 10000),
	CONSTRAINT "improvement_area_support_needed_length" CHECK (char_length("improvement_area"."support_needed") between 0 and 10000),
	CONSTRAINT "improvement_area_parked_reason_length" CHECK (char_length("improvement_area"."parked_reason") between 1 and 2000),
	CONSTRAINT "improvement_area_resolution_length" CHECK (char_length("improvement_area"."resolution") between 0 and 10000),
	CONSTRAINT "improvement_area_verification_length" CHECK (char_length("improvement_area"."verification") between 0 and 10000)
);
--> statement-breakpoint
ALTER TABLE "improvement_area" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unit" (
	"authority_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"parent_id" uuid,
	"path" text collate "C" NOT NULL,
	"type" text NOT NULL,
	"name" text NOT NULL,
	"team_kind" text,
	"school_unit_code" text,
	"school_types" text[] DEFAULT '{}' NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"successor_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unit_authority_id_id_pk" PRIMARY KEY("authority_id","id"),
	CONSTRAINT "unit_path" UNIQUE("authority_id","path"),
	CONSTRAINT "unit_type" CHECK ("unit"."type" in ('authority', 'area', 'school', 'team')),
	CONSTRAINT "unit_team_kind" CHECK ("unit"."team_kind" in ('workTeam', 'subjectTeam', 'leadershipGroup', 'healthTeam', 'analysisGroup', 'network')),
	CONSTRAINT "unit_name_length" CHECK (char_length("unit"."name") between 1 and 200),
	CONSTRAINT "unit_root_has_no_parent" CHECK (("unit"."parent_id" is null) = ("unit"."type" = 'authority')),
	CONSTRAINT "unit_path_ends_with_itself" CHECK ("unit"."path" like ('%' || "unit"."id"::text || '/')),
	CONSTRAINT "unit_school_unit_code_form" CHECK ("unit"."school_unit_code" ~ '^[1-9][0-9]{7}$'),
	CONSTRAINT "unit_school_types" CHECK ("unit"."school_types" <@ '{FS,FKLASS,FTH,GR,GRAN,SP,SAM,GY,GYAN,VUX}'::text[]),
	CONSTRAINT "unit_period" CHECK ("unit"."valid_to" >= "unit"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "unit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unit_placement" (
	"authority_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"parent_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "unit_placement_authority_id_unit_id_valid_from_pk" PRIMARY KEY("authority_id","unit_id","valid_from"),
	CONSTRAINT "unit_placement_period" CHECK ("unit_placement"."valid_to" >= "unit_placement"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "unit_placement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guiding_question" (
	"authority_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"phase" text NOT NULL,
	"text" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "guiding_question_authority_id_id_pk" PRIMARY KEY("authority_id","id"),
	CONSTRAINT "guiding_question_phase" CHECK ("guiding_question"."phase" in ('plan', 'carryOut', 'followUp', 'analyse', 'concluded')),
	CONSTRAINT "guiding_question_text_length" CHECK (char_length("guiding_question"."text") between 1 and 10000),
	CONSTRAINT "guiding_question_position_range" CHECK ("guiding_question"."position" >= 0)
);
--> statement-breakpoint
ALTER TABLE "guiding_question" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "phase_name" (
	"authority_id" uuid NOT NULL,
	"phase" text NOT NULL,
	"name" text NOT NULL,
	"headline" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "phase_name_authority_id_phase_pk" PRIMARY KEY("authority_id","phase"),
	CONSTRAINT "phase_name_phase" CHECK ("phase_name"."phase" in ('plan', 'carryOut', 'followUp', 'analyse', 'concluded')),
	CONSTRAINT "phase_name_name_length" CHECK (char_length("phase_name"."name") between 1 and 200),
	CONSTRAINT "phase_name_headline_length" CHECK (char_length("phase_name"."headline") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "phase_name" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"authority_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"procedure" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_authority_id_person_id_key_pk" PRIMARY KEY("authority_id","person_id","key"),
	CONSTRAINT "idempotency_key_procedure_length" CHECK (char_length("idempotency_key"."procedure") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "idempotency_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key_hash" text NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"hits" integer NOT NULL,
	CONSTRAINT "rate_limit_key_hash_window_start_pk" PRIMARY KEY("key_hash","window_start"),
	CONSTRAINT "rate_limit_key_hash_form" CHECK ("rate_limit"."key_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "school_break" (
	"authority_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "school_break_authority_id_year_id_pk" PRIMARY KEY("authority_id","year","id"),
	CONSTRAINT "school_break_kind" CHECK ("school_break"."kind" in ('break', 'studyDay')),
	CONSTRAINT "school_break_name_length" CHECK (char_length("school_break"."name") between 1 and 200),
	CONSTRAINT "school_break_period" CHECK ("school_break"."ends_on" >= "school_break"."starts_on")
);
--> statement-breakpoint
ALTER TABLE "school_break" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "school_year" (
	"authority_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"autumn_start" date NOT NULL,
	"autumn_end" date NOT NULL,
	"spring_start" date NOT NULL,
	"spring_end" date NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "school_year_authority_id_year_pk" PRIMARY KEY("authority_id","year"),
	CONSTRAINT "school_year_range" CHECK ("school_year"."year" between 1990 and 2100),
	CONSTRAINT "school_year_order" CHECK ("school_year"."autumn_start" < "school_year"."autumn_end" and "school_year"."autumn_end" < "school_year"."spring_start" and "school_year"."spring_start" < "school_year"."spring_end")
);
--> statement-breakpoint
ALTER TABLE "school_year" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_person" FOREIGN KEY ("authority_id","person_id") REFERENCES "public"."person"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_unit" FOREIGN KEY ("authority_id","unit_id") REFERENCES "public"."unit"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity" ADD CONSTRAINT "identity_person" FOREIGN KEY ("authority_id","person_id") REFERENCES "public"."person"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person" FOREIGN KEY ("authority_id","person_id") REFERENCES "public"."person"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_issuer" ADD CONSTRAINT "authority_issuer_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_log" ADD CONSTRAINT "change_log_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_log_head" ADD CONSTRAINT "change_log_head_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_unit" FOREIGN KEY ("authority_id","unit_id") REFERENCES "public"."unit"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_framework_version" FOREIGN KEY ("authority_id","framework_version_id") REFERENCES "public"."framework_version"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_contributes_to" FOREIGN KEY ("authority_id","contributes_to_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_continues" FOREIGN KEY ("authority_id","continues_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_lead" FOREIGN KEY ("authority_id","lead_id") REFERENCES "public"."person"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle_focus" ADD CONSTRAINT "cycle_focus_cycle" FOREIGN KEY ("authority_id","cycle_id","framework_version_id") REFERENCES "public"."cycle"("authority_id","id","framework_version_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle_focus" ADD CONSTRAINT "cycle_focus_hur" FOREIGN KEY ("authority_id","framework_version_id","hur_id") REFERENCES "public"."hur"("authority_id","version_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle_goal_area" ADD CONSTRAINT "cycle_goal_area_cycle" FOREIGN KEY ("authority_id","cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_cycle" FOREIGN KEY ("authority_id","cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_hypothesis" FOREIGN KEY ("authority_id","cycle_id","hypothesis_id") REFERENCES "public"."hypothesis"("authority_id","cycle_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_owner" FOREIGN KEY ("authority_id","owner_id") REFERENCES "public"."person"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis" ADD CONSTRAINT "analysis_cycle" FOREIGN KEY ("authority_id","cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cause" ADD CONSTRAINT "cause_cycle" FOREIGN KEY ("authority_id","cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cause" ADD CONSTRAINT "cause_parent" FOREIGN KEY ("authority_id","cycle_id","parent_id") REFERENCES "public"."cause"("authority_id","cycle_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle_evidence" ADD CONSTRAINT "cycle_evidence_cycle" FOREIGN KEY ("authority_id","cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_cycle" FOREIGN KEY ("authority_id","cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_action" FOREIGN KEY ("authority_id","cycle_id","action_id") REFERENCES "public"."action"("authority_id","cycle_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_cycle" FOREIGN KEY ("authority_id","cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_target" FOREIGN KEY ("authority_id","cycle_id","target_id") REFERENCES "public"."goal_target"("authority_id","cycle_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_responsible" FOREIGN KEY ("authority_id","responsible_id") REFERENCES "public"."person"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_target" ADD CONSTRAINT "goal_target_cycle" FOREIGN KEY ("authority_id","cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hypothesis" ADD CONSTRAINT "hypothesis_cycle" FOREIGN KEY ("authority_id","cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hypothesis" ADD CONSTRAINT "hypothesis_cause" FOREIGN KEY ("authority_id","cycle_id","cause_id") REFERENCES "public"."cause"("authority_id","cycle_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_cycle" FOREIGN KEY ("authority_id","cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation_person" ADD CONSTRAINT "participation_person_participation" FOREIGN KEY ("authority_id","cycle_id","participation_id") REFERENCES "public"."participation"("authority_id","cycle_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation_person" ADD CONSTRAINT "participation_person_person" FOREIGN KEY ("authority_id","person_id") REFERENCES "public"."person"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_move" ADD CONSTRAINT "phase_move_cycle" FOREIGN KEY ("authority_id","cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_move" ADD CONSTRAINT "phase_move_person" FOREIGN KEY ("authority_id","by_person_id") REFERENCES "public"."person"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework" ADD CONSTRAINT "framework_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_version" ADD CONSTRAINT "framework_version_framework" FOREIGN KEY ("authority_id","framework_id") REFERENCES "public"."framework"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_version" ADD CONSTRAINT "framework_version_previous" FOREIGN KEY ("authority_id","previous_version_id") REFERENCES "public"."framework_version"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hur" ADD CONSTRAINT "hur_vad" FOREIGN KEY ("authority_id","version_id","vad_id") REFERENCES "public"."vad"("authority_id","version_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hur_mapping" ADD CONSTRAINT "hur_mapping_version" FOREIGN KEY ("authority_id","version_id") REFERENCES "public"."framework_version"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hur_mapping" ADD CONSTRAINT "hur_mapping_from" FOREIGN KEY ("authority_id","from_hur_id") REFERENCES "public"."hur"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hur_mapping_target" ADD CONSTRAINT "hur_mapping_target_mapping" FOREIGN KEY ("authority_id","version_id","from_hur_id") REFERENCES "public"."hur_mapping"("authority_id","version_id","from_hur_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hur_mapping_target" ADD CONSTRAINT "hur_mapping_target_hur" FOREIGN KEY ("authority_id","version_id","to_hur_id") REFERENCES "public"."hur"("authority_id","version_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "understanding" ADD CONSTRAINT "understanding_unit" FOREIGN KEY ("authority_id","unit_id") REFERENCES "public"."unit"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "understanding" ADD CONSTRAINT "understanding_hur" FOREIGN KEY ("authority_id","hur_id") REFERENCES "public"."hur"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vad" ADD CONSTRAINT "vad_version" FOREIGN KEY ("authority_id","version_id") REFERENCES "public"."framework_version"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_area" ADD CONSTRAINT "improvement_area_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_area" ADD CONSTRAINT "improvement_area_unit" FOREIGN KEY ("authority_id","unit_id") REFERENCES "public"."unit"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_area" ADD CONSTRAINT "improvement_area_raised_by" FOREIGN KEY ("authority_id","raised_by_unit_id") REFERENCES "public"."unit"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_area" ADD CONSTRAINT "improvement_area_from_cycle" FOREIGN KEY ("authority_id","from_cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_area" ADD CONSTRAINT "improvement_area_taken_up_by" FOREIGN KEY ("authority_id","taken_up_by_cycle_id") REFERENCES "public"."cycle"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_area" ADD CONSTRAINT "improvement_area_owner" FOREIGN KEY ("authority_id","owner_id") REFERENCES "public"."person"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent" FOREIGN KEY ("authority_id","parent_id") REFERENCES "public"."unit"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_successor" FOREIGN KEY ("authority_id","successor_id") REFERENCES "public"."unit"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_placement" ADD CONSTRAINT "unit_placement_unit" FOREIGN KEY ("authority_id","unit_id") REFERENCES "public"."unit"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_placement" ADD CONSTRAINT "unit_placement_parent" FOREIGN KEY ("authority_id","parent_id") REFERENCES "public"."unit"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guiding_question" ADD CONSTRAINT "guiding_question_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_name" ADD CONSTRAINT "phase_name_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_person" FOREIGN KEY ("authority_id","person_id") REFERENCES "public"."person"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_break" ADD CONSTRAINT "school_break_year" FOREIGN KEY ("authority_id","year") REFERENCES "public"."school_year"("authority_id","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_year" ADD CONSTRAINT "school_year_authority_id_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignment_of_person" ON "assignment" USING btree ("authority_id","person_id");--> statement-breakpoint
CREATE INDEX "assignment_at_unit" ON "assignment" USING btree ("authority_id","unit_id");--> statement-breakpoint
CREATE INDEX "identity_of_person" ON "identity" USING btree ("authority_id","person_id");--> statement-breakpoint
CREATE INDEX "person_by_name" ON "person" USING btree ("authority_id","name");--> statement-breakpoint
CREATE INDEX "session_of_person" ON "session" USING btree ("authority_id","person_id","last_seen_at");--> statement-breakpoint
CREATE INDEX "session_expiry" ON "session" USING btree ("authority_id","expires_at");--> statement-breakpoint
CREATE INDEX "change_log_of_subject" ON "change_log" USING btree ("authority_id","subject_id","seq");--> statement-breakpoint
CREATE INDEX "change_log_within" ON "change_log" USING btree ("authority_id","within_id","seq");--> statement-breakpoint
CREATE INDEX "change_log_of_actor" ON "change_log" USING btree ("authority_id","actor_id","seq");--> statement-breakpoint
CREATE INDEX "cycle_of_unit" ON "cycle" USING btree ("authority_id","unit_id","year");--> statement-breakpoint
CREATE INDEX "cycle_of_year" ON "cycle" USING btree ("authority_id","year","phase");--> statement-breakpoint
CREATE INDEX "cycle_live" ON "cycle" USING btree ("authority_id","unit_id") WHERE "cycle"."concluded_at" is null and "cycle"."abandoned_reason" is null;--> statement-breakpoint
CREATE INDEX "cycle_contributions" ON "cycle" USING btree ("authority_id","contributes_to_id") WHERE "cycle"."contributes_to_id" is not null;--> statement-breakpoint
CREATE INDEX "cycle_continuations" ON "cycle" USING btree ("authority_id","continues_id") WHERE "cycle"."continues_id" is not null;--> statement-breakpoint
CREATE INDEX "cycle_focus_of_hur" ON "cycle_focus" USING btree ("authority_id","hur_id");--> statement-breakpoint
CREATE INDEX "understanding_of_hur" ON "understanding" USING btree ("authority_id","hur_id","year");--> statement-breakpoint
CREATE INDEX "improvement_area_of_unit" ON "improvement_area" USING btree ("authority_id","unit_id","state");--> statement-breakpoint
CREATE INDEX "improvement_area_from_cycle" ON "improvement_area" USING btree ("authority_id","from_cycle_id");--> statement-breakpoint
CREATE INDEX "improvement_area_taken_up" ON "improvement_area" USING btree ("authority_id","taken_up_by_cycle_id");--> statement-breakpoint
CREATE INDEX "unit_children" ON "unit" USING btree ("authority_id","parent_id");--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "idempotency_key" USING btree ("authority_id","created_at");--> statement-breakpoint
CREATE INDEX "rate_limit_age" ON "rate_limit" USING btree ("window_start");--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "assignment" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "identity" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "person" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "session" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "change_log" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "change_log_head" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "cycle" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "cycle_focus" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "cycle_goal_area" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "action" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "analysis" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "cause" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "cycle_evidence" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "decision" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "follow_up" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "goal_target" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "hypothesis" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "participation" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "participation_person" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "phase_move" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "framework" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "framework_version" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "hur" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "hur_mapping" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "hur_mapping_target" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "understanding" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "vad" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "improvement_area" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "unit" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "unit_placement" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "guiding_question" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "phase_name" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "idempotency_key" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "school_break" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_authority_only" ON "school_year" AS PERMISSIVE FOR ALL TO public USING (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid) WITH CHECK (authority_id = nullif(current_setting('app.authority_id', true), '')::uuid);