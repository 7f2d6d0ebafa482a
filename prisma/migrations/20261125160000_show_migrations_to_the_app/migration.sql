-- Readiness compares what is applied with what this build ships: the app may see the list of migrations, no more.
GRANT SELECT (migration_name, finished_at, rolled_back_at) ON _prisma_migrations TO career_app;
