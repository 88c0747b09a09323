import type { TestProject } from 'vitest/node'
import { startTestCluster, type TestCluster } from './cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: TestCluster
    /** Connections of the request pool; a run with one finds any use of the outer pool inside a transaction. */
    poolSize: number
  }
}

export default async function setup(project: TestProject) {
  const { stop, ...cluster } = await startTestCluster()
  project.provide('cluster', cluster)
  return stop
}
