-- A conversation may be named by the model, and what that takes is noted as any other call.
ALTER TABLE conversations DROP CONSTRAINT conversations_title_source_check,
  ADD CONSTRAINT conversations_title_source_check CHECK (title_source IN ('none', 'automatic', 'model', 'person')) NOT VALID;
ALTER TABLE model_calls DROP CONSTRAINT model_calls_purpose_check,
  ADD CONSTRAINT model_calls_purpose_check
    CHECK (purpose IN ('reply', 'summary', 'facts', 'suggestions', 'gate', 'title')) NOT VALID;

-- A share's title was made of what was said, and goes with it.
GRANT UPDATE (title) ON shares TO career_app;
