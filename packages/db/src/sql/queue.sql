-- The job queue belongs to app_queue; these are the only ways in from the other roles.
create or replace function app.enqueue(
  p_task text, p_payload json, p_run_at timestamptz, p_max_attempts integer, p_key text
) returns void language sql security definer set search_path = '' as $$
  select graphile_worker.add_job(p_task, p_payload, run_at => coalesce(p_run_at, now()),
    max_attempts => p_max_attempts, job_key => p_key)
$$;

create or replace function app.job_figures()
returns table (waiting bigint, running bigint, retrying bigint, dead bigint, oldest_waiting timestamptz)
language sql stable security definer set search_path = '' as $$
  select count(*) filter (where locked_at is null and attempts = 0 and run_at <= now()),
    count(*) filter (where locked_at is not null),
    count(*) filter (where attempts > 0 and attempts < max_attempts and locked_at is null),
    count(*) filter (where attempts >= max_attempts and locked_at is null),
    min(run_at) filter (where locked_at is null and attempts = 0 and run_at <= now())
  from graphile_worker.jobs
$$;

create or replace function app.job_list(p_dead boolean, p_after bigint, p_limit integer)
returns table (id bigint, task text, attempts integer, max_attempts integer, run_at timestamptz, last_error text, created_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select j.id, j.task_identifier, j.attempts::integer, j.max_attempts::integer, j.run_at,
    split_part(j.last_error, e'\n', 1), j.created_at
  from graphile_worker.jobs j
  where (j.attempts >= j.max_attempts) = p_dead and (p_after is null or j.id < p_after)
  order by j.id desc limit p_limit
$$;

create or replace function app.retry_job(p_id bigint)
returns boolean language sql security definer set search_path = '' as $$
  select count(*) > 0 from graphile_worker.reschedule_jobs(array[p_id], run_at => now(), attempts => 0)
$$;

create or replace function app.discard_job(p_id bigint)
returns boolean language sql security definer set search_path = '' as $$
  select count(*) > 0 from graphile_worker.complete_jobs(array[p_id])
$$;
