/** Milliseconds: shorter than where Lotsen runs, because a test pauses processes for longer. */
export const lease = 3_000;

/** What a later version adds to the database: this one must go on beside it. */
export const nextStep = `alter table documents add column noted timestamptz;
  create index documents_noted on documents (noted) where noted is not null;`;
