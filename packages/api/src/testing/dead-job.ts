import postgres from 'postgres'

/** A job that has used up its tries, made with the owner's rights; gives its number. */
export async function makeDeadJob(databaseUrl: string, lastError: string): Promise<string> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  try {
    // No worker knows the task, so none takes it before it is marked.
    const [job] = await sql`select id from graphile_worker.add_job('no.such.task', '{}', max_attempts => 1)`
    const id = String(job?.id)
    await sql`update graphile_worker._private_jobs set attempts = 1, last_error = ${lastError} where id = ${id}`
    return id
  } finally {
    await sql.end()
  }
}
